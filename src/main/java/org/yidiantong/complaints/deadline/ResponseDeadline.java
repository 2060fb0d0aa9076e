package org.yidiantong.complaints.deadline;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.calendar.Deadline;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.tenancy.DistrictSettings;

/**
 * By when a complaint is to be answered: the district's working days for accepting, for
 * handling by grade, and for review, in one count from the day of filing, which does not
 * count itself. The last day counts to its end, 24:00 Asia/Shanghai.
 */
@ValueObject
public record ResponseDeadline(LocalDate dueOn, DeadlineBreakdown parts) {

	public static ResponseDeadline of(LocalDate filed, HandlingGrade grade, DistrictSettings.Limits limits,
			WorkCalendar calendar) {
		DistrictSettings.Handling handling = limits.handlingWorkingDays();
		int handle = switch (grade) {
			case SIMPLE -> handling.simple();
			case GENERAL -> handling.general();
			case COMPLEX -> handling.complex();
		};
		int accept = limits.acceptAndDispatchWorkingDays();
		int review = limits.reviewWorkingDays();
		Deadline deadline = calendar.afterWorkingDays(filed, accept + handle + review);
		return new ResponseDeadline(deadline.dueOn(),
				new DeadlineBreakdown(accept, handle, review, deadline.estimated()));
	}

}
