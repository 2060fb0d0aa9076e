package org.yidiantong.complaints;

import java.time.LocalDate;

import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.complaints.dispatch.DispatchPlanner;
import org.yidiantong.complaints.events.ComplaintReopened;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.UnsolvedTooLate;

import org.springframework.stereotype.Component;

/**
 * Reopens complaints of which the complainant says that they are not solved (没有解决),
 * within some days of the closing. It needs no rating.
 */
@Component
class UnsolvedComplaints {

	private final DispatchPlanner planner;

	private final CalendarManagement calendar;

	UnsolvedComplaints(DispatchPlanner planner, CalendarManagement calendar) {
		this.planner = planner;
		this.calendar = calendar;
	}

	/**
	 * Begins a new round.
	 * @throws ActionImpossible if it is not closed
	 * @throws UnsolvedTooLate if it was closed too long ago
	 */
	ComplaintReopened reopen(Complaint complaint, PerformedBy by) {
		complaint.history().require(ComplaintAction.REOPEN, by);
		LocalDate until = complaint.milestones().unsolvedUntil(this.calendar.workCalendar());
		if (by.day().isAfter(until)) {
			throw new UnsolvedTooLate(until);
		}
		return complaint.reopen(null, this.planner.deadline(complaint.assignment().orElseThrow(), by.day()), by);
	}

}
