package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.calendar.WorkCalendar;

/**
 * When a place is reminded of its tasks, and when its supervising unit is told that they
 * are overdue.
 *
 * @param beforeDays calendar days before the due day
 * @param escalateAfterWorkingDays working days after it
 */
@ValueObject
record ReminderRules(int beforeDays, int escalateAfterWorkingDays) {

	/** Defaults. */
	static final ReminderRules USUAL = new ReminderRules(3, 3);

	/** Whether it is time to remind, but not too late. */
	boolean reminds(LocalDate dueOn, LocalDate today) {
		return !today.isBefore(dueOn.minusDays(this.beforeDays)) && !isOverdue(dueOn, today);
	}

	static boolean isOverdue(LocalDate dueOn, LocalDate today) {
		return today.isAfter(dueOn);
	}

	/** Whether so many working days have passed since the due day. */
	boolean escalates(LocalDate dueOn, LocalDate today, WorkCalendar calendar) {
		return today.isAfter(calendar.afterWorkingDays(dueOn, this.escalateAfterWorkingDays).dueOn());
	}

}
