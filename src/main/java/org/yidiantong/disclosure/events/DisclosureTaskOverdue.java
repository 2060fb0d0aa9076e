package org.yidiantong.disclosure.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.PlaceCode;

/**
 * Published once for each task whose due day is over without a publication. A task that
 * was published late while the application stood still is told as well, so that a
 * standstill leaves no gap.
 *
 * @param tenant National code of the district
 * @param place Codes from the township down to the village, as they were
 * @param period The period: 2021-10, 2021-Q4 or 2021
 * @param lineage Permanent key of the item
 * @param listVersion The version of the list that counted
 * @param dueOn The last day on which a publication was on time
 */
@EventName("org.yidiantong.disclosure.task-overdue")
public record DisclosureTaskOverdue(int tenant, @Size(min = 2, max = 2) List<PlaceCode> place,
		@Pattern(regexp = "20[0-9]{2}(-Q[1-4]|-[0-9]{2})?") String period,
		@Pattern(regexp = CodePatterns.LINEAGE) String lineage, @Pattern(regexp = CodePatterns.CODE) String listVersion,
		LocalDate dueOn, Instant occurredAt) implements ModuleEvent {

	public DisclosureTaskOverdue {
		place = List.copyOf(place);
	}

	@Override
	public String subject() {
		return "disclosure-task/" + this.place.get(this.place.size() - 1) + "/" + this.period + "/"
				+ this.lineage.replace('/', '.');
	}

	@Override
	public int subjectVersion() {
		return 1;
	}

}
