package org.yidiantong.disclosure.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.disclosure.DisclosureState;
import org.yidiantong.disclosure.Period;

/**
 * A disclosure that a place owes for an item and a period.
 *
 * @param item code in the checklist version of the period
 * @param publishedAt time of the first publication; null before
 * @param nothingHappened whether the first publication reported that nothing happened
 * @param disclosure the disclosure for this task, published or not; null without one
 */
@ValueObject
public record DisclosureTask(ItemCode item, String itemName, TaskState state, @Nullable Instant publishedAt,
		boolean nothingHappened, @Nullable UUID disclosure, @Nullable DisclosureState disclosureState) {

	/** Whether there is no disclosure for it yet. */
	public boolean isUntouched() {
		return this.disclosure == null;
	}

	static TaskState state(@Nullable Instant published, Period period, LocalDate dueOn, LocalDate today) {
		if (published != null) {
			LocalDate day = published.atZone(BusinessClock.ZONE).toLocalDate();
			return day.isAfter(dueOn) ? TaskState.LATE : TaskState.ON_TIME;
		}
		if (today.isAfter(dueOn)) {
			return TaskState.OVERDUE;
		}
		return today.isAfter(period.to()) ? TaskState.OPEN : TaskState.AHEAD;
	}

}
