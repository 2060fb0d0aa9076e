package org.yidiantong.disclosure.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.PlaceCode;

/**
 * Published when the calendar has changed and the due day of tasks that were not over has
 * moved with it.
 *
 * @param tenant National code of the district
 * @param period The period: 2021-10, 2021-Q4 or 2021
 * @param places Villages and communities whose tasks of the period have moved
 * @param dueOn The last day on which a publication is on time now
 * @param formerDueOn The last day before the calendar changed
 */
@EventName("org.yidiantong.disclosure.tasks-rescheduled")
public record DisclosureTasksRescheduled(int tenant, @Pattern(regexp = "20[0-9]{2}(-Q[1-4]|-[0-9]{2})?") String period,
		@Size(min = 1) List<PlaceCode> places, LocalDate dueOn, LocalDate formerDueOn, int subjectVersion,
		Instant occurredAt) implements ModuleEvent {

	public DisclosureTasksRescheduled {
		places = List.copyOf(places);
	}

	@Override
	public String subject() {
		return "disclosure-tasks/" + this.period;
	}

}
