package org.yidiantong.evaluation;

import java.time.LocalDate;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.WorkCalendar;

import org.springframework.stereotype.Component;

/**
 * Computes due dates of call-backs and rectifications in working days, not counting
 * today.
 */
@Component
class EvaluationDeadlines {

	static final int CALL_BACK_WORKING_DAYS = 3;

	static final int RECTIFICATION_WORKING_DAYS = 15;

	private final CalendarManagement calendar;

	private final BusinessClock clock;

	EvaluationDeadlines(CalendarManagement calendar, BusinessClock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	LocalDate callBack() {
		return counted(true);
	}

	LocalDate rectification() {
		return counted(false);
	}

	/** The due day of a call-back, or of a rectification, that begins on a day. */
	static LocalDate counted(boolean call, LocalDate start, WorkCalendar calendar) {
		return calendar.afterWorkingDays(start, call ? CALL_BACK_WORKING_DAYS : RECTIFICATION_WORKING_DAYS).dueOn();
	}

	private LocalDate counted(boolean call) {
		return counted(call, this.clock.today(), this.calendar.workCalendar());
	}

}
