package org.yidiantong.separation;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.sweep.OpenSweep;
import org.yidiantong.complaints.sweep.SweepManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * A sweep at the first village, of the first item that applies there.
 */
@Component
class SweepRows implements RowsEverywhere.Part {

	private final OrganizationManagement organization;

	private final ChecklistManagement checklists;

	private final ComplaintManagement complaints;

	private final ClosedComplaints closed;

	private final SweepManagement sweeps;

	private final BusinessClock clock;

	SweepRows(OrganizationManagement organization, ChecklistManagement checklists, ComplaintManagement complaints,
			ClosedComplaints closed, SweepManagement sweeps, BusinessClock clock) {
		this.organization = organization;
		this.checklists = checklists;
		this.complaints = complaints;
		this.closed = closed;
		this.sweeps = sweeps;
		this.clock = clock;
	}

	@Override
	public void make(DistrictCode district) {
		Place village = this.organization.chart()
			.places()
			.stream()
			.filter((place) -> place.township() != null)
			.findFirst()
			.orElseThrow();
		Item item = this.checklists.itemsOf(this.checklists.current().version())
			.stream()
			.filter((one) -> this.checklists.routing(one, village.code()).isPresent())
			.findFirst()
			.orElseThrow();
		String place = village.code().value();
		ComplaintId complaint = this.complaints.rateable(this.closed.closed(district, place, item.code().value()))
			.complaint();
		Actor program = Actor.client(UUID.randomUUID(), "test-" + district, district,
				EnumSet.of(Permission.CASES_READ, Permission.CASES_DISPATCH));
		this.sweeps.open(program, complaint, new OpenSweep(List.of(place), "逐处查看", this.clock.today().plusDays(1)));
	}

}
