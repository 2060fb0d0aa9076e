package org.yidiantong.complaints.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.inspection.ComplaintSweeps;
import org.yidiantong.complaints.inspection.SweepProposal;
import org.yidiantong.complaints.inspection.SweepSum;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.UnitCode;

import org.springframework.stereotype.Component;

/**
 * What the page of a complaint tells of its sweeps, and the doors for other modules.
 */
@Component
class SweepsOfComplaints implements ComplaintSweeps {

	private final ComplaintInspection complaints;

	private final SweepManagement sweeps;

	private final SelfCheckManagement checks;

	private final SweepQueries queries;

	SweepsOfComplaints(ComplaintInspection complaints, SweepManagement sweeps, SelfCheckManagement checks,
			SweepQueries queries) {
		this.complaints = complaints;
		this.sweeps = sweeps;
		this.checks = checks;
		this.queries = queries;
	}

	@Override
	public Optional<SweepSum> sum(ComplaintId complaint) {
		return this.queries.sum(complaint);
	}

	@Override
	public Optional<SweepProposal> proposal(Actor actor, ComplaintId complaint) {
		return this.sweeps.proposal(actor, complaint);
	}

	@Override
	public SweepId open(Actor desk, ComplaintId complaint, String task, LocalDate dueOn) {
		String place = this.complaints.swept(desk, complaint).placeCode().value();
		return this.sweeps.open(desk, complaint, new OpenSweep(List.of(place), task, dueOn)).id();
	}

	@Override
	public void report(Actor officer, SweepId sweep, int checked, int found, int fixed, String note) {
		UnitCode unit = Objects.requireNonNull(officer.unit());
		int revision = this.checks.find(officer, sweep, unit).revision();
		this.checks.report(officer, sweep, unit, new ReturnSelfCheck(revision, checked, found, fixed, note, List.of()));
	}

}
