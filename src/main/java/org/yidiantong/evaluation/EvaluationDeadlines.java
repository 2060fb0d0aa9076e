package org.yidiantong.evaluation;

import java.time.LocalDate;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;

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
		return after(CALL_BACK_WORKING_DAYS);
	}

	LocalDate rectification() {
		return after(RECTIFICATION_WORKING_DAYS);
	}

	private LocalDate after(int days) {
		return this.calendar.workCalendar().afterWorkingDays(this.clock.today(), days).dueOn();
	}

}
