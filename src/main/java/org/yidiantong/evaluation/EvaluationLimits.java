package org.yidiantong.evaluation;

import java.time.LocalDate;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;

import org.springframework.stereotype.Component;

/**
 * By when a call-back and a rectification are due, in working days from today, which does
 * not count itself.
 */
@Component
class EvaluationLimits {

	static final int CALL_BACK_WORKING_DAYS = 3;

	static final int RECTIFICATION_WORKING_DAYS = 15;

	private final CalendarManagement calendar;

	private final BusinessClock clock;

	EvaluationLimits(CalendarManagement calendar, BusinessClock clock) {
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
