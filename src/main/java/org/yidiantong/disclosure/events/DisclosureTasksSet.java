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
 * Published when tasks to disclose are set for a period that is over. Each place gets the
 * tasks of a period once, and what was set stays.
 *
 * @param tenant National code of the district
 * @param periodLength How long the period is
 * @param period The period: 2021-10, 2021-Q4 or 2021
 * @param dueOn The last day on which a publication is on time
 * @param listVersion The version of the list that counted on the last day of the period
 * @param groups Within each group every place owes a disclosure of every item
 */
@EventName("org.yidiantong.disclosure.tasks-set")
public record DisclosureTasksSet(int tenant, PeriodLength periodLength,
		@Pattern(regexp = "20[0-9]{2}(-Q[1-4]|-[0-9]{2})?") String period, LocalDate dueOn,
		@Pattern(regexp = CodePatterns.CODE) String listVersion, @Size(min = 1, max = 2) List<Group> groups,
		int subjectVersion, Instant occurredAt) implements ModuleEvent {

	public DisclosureTasksSet {
		groups = List.copyOf(groups);
	}

	@Override
	public String subject() {
		return "disclosure-tasks/" + this.period;
	}

	/**
	 * Places that owe the same.
	 *
	 * @param places Villages or communities, of each the codes from the township down
	 * @param items Permanent keys of the items
	 */
	public record Group(@Size(min = 1) List<@Size(min = 2, max = 2) List<PlaceCode>> places,
			@Size(min = 1) List<@Pattern(regexp = CodePatterns.LINEAGE) String> items) {

		public Group {
			places = List.copyOf(places);
			items = List.copyOf(items);
		}

	}

	/** How long a period with tasks can be. */
	public enum PeriodLength {

		/** 月 */
		MONTH,

		/** 季度 */
		QUARTER,

		/** 年 */
		YEAR

	}

}
