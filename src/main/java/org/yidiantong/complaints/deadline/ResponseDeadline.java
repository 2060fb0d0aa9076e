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
