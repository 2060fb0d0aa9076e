package org.yidiantong.complaints.deadline;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.calendar.WorkCalendar;

/**
 * The deadline of an open complaint and what it was computed from.
 *
 * @param started day from which it is counted
 * @param workingDays sum of its parts
 */
@ValueObject
public record OpenDeadline(LocalDate started, int workingDays, ComplaintClock clock) {

	/**
	 * The due day under a calendar. It is counted again from the start. A day that an
	 * extension or a resumption has set only moves off a day off, and so does one that
	 * the dispatch will count again. What is over stays, and nothing is over at once
	 * because days off became working days.
	 */
	public LocalDate under(WorkCalendar calendar, LocalDate today) {
		LocalDate due = (this.clock.isGranted() || this.clock.firstDueOn() == null)
				? calendar.orNextWorkingDay(this.clock.dueOn()).dueOn()
				: calendar.afterWorkingDays(this.started, this.workingDays).dueOn();
		return calendar.recounted(this.clock.dueOn(), due, today);
	}

	/** Whether the due day is another one under a calendar. */
	public boolean movesUnder(WorkCalendar calendar, LocalDate today) {
		return !under(calendar, today).equals(this.clock.dueOn());
	}

}
