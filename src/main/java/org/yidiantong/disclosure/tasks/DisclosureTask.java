package org.yidiantong.disclosure.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureState;
import org.yidiantong.disclosure.Period;

/**
 * A disclosure that a place owes for an item and a period.
 *
 * @param item code in the version of the list that counts for the period
 * @param publishedAt of the first version; null while there is none
 * @param nothingHappened whether that said so
 * @param written the disclosure that stands for it, published or not; null when nothing
 * is written yet
 * @param writtenState of that; null likewise
 */
@ValueObject
public record DisclosureTask(String item, String itemName, TaskState state, @Nullable Instant publishedAt,
		boolean nothingHappened, @Nullable UUID written, @Nullable DisclosureState writtenState) {

	/** Whether nothing has been written for it yet. */
	public boolean isUntouched() {
		return this.written == null;
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
