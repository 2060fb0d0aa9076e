package org.yidiantong.acceptance;

import java.util.List;
import java.util.Map;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.sweep.OpenSweep;
import org.yidiantong.complaints.sweep.SweepManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;

import org.springframework.stereotype.Component;

/**
 * Creates a sweep through the module's door.
 */
@Component
class SweepObjects implements ModuleObjects {

	private final SweepManagement sweeps;

	private final ComplaintManagement complaints;

	private final ClosedComplaints cases;

	private final BusinessClock clock;

	SweepObjects(SweepManagement sweeps, ComplaintManagement complaints, ClosedComplaints cases, BusinessClock clock) {
		this.sweeps = sweeps;
		this.complaints = complaints;
		this.cases = cases;
		this.clock = clock;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		ComplaintId complaint = this.complaints.rateable(this.cases.closed(Actors.YUAN, place, "L01")).complaint();
		OpenSweep asked = new OpenSweep(List.of(place), "查看路灯", this.clock.today().plusDays(1));
		return Map.of("sweeps/id", this.sweeps.open(desk, complaint, asked).id().toString(), "checks/unit",
				"HU-" + place);
	}

}
