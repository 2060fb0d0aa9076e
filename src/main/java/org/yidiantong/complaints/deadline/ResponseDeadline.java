package org.yidiantong.complaints.deadline;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.calendar.Deadline;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.tenancy.DistrictSettings;

/**
 * The deadline for answering a complaint: the sum of the district's working days for
 * acceptance, for handling by grade, and for review, counted from the day after filing.
 * The due day lasts until 24:00 Asia/Shanghai.
 */
@ValueObject
public record ResponseDeadline(LocalDate dueOn, DeadlineBreakdown parts) {

	/**
	 * The deadline of a later round, which counts from the day after its dispatch:
	 * nothing has to be accepted any more.
	 */
	public static ResponseDeadline again(LocalDate dispatched, HandlingGrade grade, DistrictSettings.Limits limits,
			WorkCalendar calendar) {
		return sum(dispatched, 0, handling(grade, limits), limits.reviewWorkingDays(), calendar);
	}

	public static ResponseDeadline of(LocalDate filed, HandlingGrade grade, DistrictSettings.Limits limits,
			WorkCalendar calendar) {
		return sum(filed, limits.acceptAndDispatchWorkingDays(), handling(grade, limits), limits.reviewWorkingDays(),
				calendar);
	}

	private static int handling(HandlingGrade grade, DistrictSettings.Limits limits) {
		DistrictSettings.Handling handling = limits.handlingWorkingDays();
		return switch (grade) {
			case SIMPLE -> handling.simple();
			case GENERAL -> handling.general();
			case COMPLEX -> handling.complex();
		};
	}

	private static ResponseDeadline sum(LocalDate from, int accept, int handle, int review, WorkCalendar calendar) {
		Deadline deadline = calendar.afterWorkingDays(from, accept + handle + review);
		return new ResponseDeadline(deadline.dueOn(),
				new DeadlineBreakdown(accept, handle, review, deadline.estimated()));
	}

}
