package org.yidiantong.disclosure.events;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.PlaceCode;

/**
 * Published when a district takes back tasks that its folder made by mistake. The places
 * never owed them and never get tasks of this period again.
 *
 * @param tenant National code of the district
 * @param period The period: 2021-10, 2021-Q4 or 2021
 * @param places Villages and communities whose tasks of the period are taken back
 */
@EventName("org.yidiantong.disclosure.tasks-withdrawn")
public record DisclosureTasksWithdrawn(int tenant, @Pattern(regexp = "20[0-9]{2}(-Q[1-4]|-[0-9]{2})?") String period,
		@Size(min = 1) List<PlaceCode> places, int subjectVersion, Instant occurredAt) implements ModuleEvent {

	public DisclosureTasksWithdrawn {
		places = List.copyOf(places);
	}

	@Override
	public String subject() {
		return "disclosure-tasks/" + this.period;
	}

}
