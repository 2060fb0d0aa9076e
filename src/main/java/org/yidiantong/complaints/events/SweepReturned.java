package org.yidiantong.complaints.events;

import java.time.Instant;

import jakarta.validation.constraints.Min;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.UnitCode;

/**
 * Published when a unit has returned what it found in a sweep. A unit that could not fix
 * everything at once returns again; the latest event of a unit counts, and it tells the
 * whole.
 *
 * @param tenant National code of the district
 * @param sweep Id of the sweep
 * @param item Code of the item that is checked
 * @param unit Code of the unit that checked itself
 * @param checked How many places, devices or files it has checked
 * @param found How many of them had the fault
 * @param fixed How many of these are in order again
 * @param inTime Whether the unit first returned something by the due day
 */
@EventName("org.yidiantong.complaint.sweep-returned")
public record SweepReturned(int tenant, SweepId sweep, ItemCode item, UnitCode unit, @Min(1) int checked,
		@Min(0) int found, @Min(0) int fixed, boolean inTime, int subjectVersion,
		Instant occurredAt) implements ModuleEvent {

	@Override
	public String subject() {
		return this.sweep.subject();
	}

}
