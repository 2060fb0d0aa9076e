package org.yidiantong.complaints.sweep;

import java.util.Optional;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintSweeps;
import org.yidiantong.complaints.inspection.SweepProposal;
import org.yidiantong.complaints.inspection.SweepSum;
import org.yidiantong.identity.Actor;

import org.springframework.stereotype.Component;

/**
 * What the page of a complaint tells of its sweeps.
 */
@Component
class SweepsOfComplaints implements ComplaintSweeps {

	private final SweepManagement sweeps;

	private final SweepQueries queries;

	SweepsOfComplaints(SweepManagement sweeps, SweepQueries queries) {
		this.sweeps = sweeps;
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

}
