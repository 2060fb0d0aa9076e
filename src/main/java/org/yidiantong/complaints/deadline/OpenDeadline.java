package org.yidiantong.complaints.deadline;

import java.time.LocalDate;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.calendar.WorkCalendar;

/**
 * The deadline of an open complaint and what it was computed from.
 *
 * @param started day from which it is counted
 * @param workingDays sum of its parts
 * @param rests its suspensions that are over
 */
@ValueObject
public record OpenDeadline(LocalDate started, int workingDays, ComplaintClock clock, List<Rest> rests) {

	/**
	 * The due day under a calendar. It is counted again from the start, with the working
	 * days of its suspensions. A day that an extension has set only moves off a day off,
	 * and so does one that the dispatch will count again. What is over stays, and nothing
	 * is over at once because days off became working days.
	 */
	public LocalDate under(WorkCalendar calendar, LocalDate today) {
		boolean typed = this.clock.extensions() > 0 || (this.clock.isGranted() && this.rests.isEmpty());
		LocalDate due = (typed || this.clock.firstDueOn() == null)
				? calendar.orNextWorkingDay(this.clock.dueOn()).dueOn() : counted(calendar);
		return calendar.recounted(this.clock.dueOn(), due, today);
	}

	private LocalDate counted(WorkCalendar calendar) {
		LocalDate due = calendar.afterWorkingDays(this.started, this.workingDays).dueOn();
		for (Rest rest : this.rests) {
			due = new ComplaintClock(due, due, 0, rest.from()).resumed(rest.until(), calendar).dueOn();
		}
		return due;
	}

	/** Whether the due day is another one under a calendar. */
	public boolean movesUnder(WorkCalendar calendar, LocalDate today) {
		return !under(calendar, today).equals(this.clock.dueOn());
	}

}
