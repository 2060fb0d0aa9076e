package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;
import java.util.Optional;

import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.disclosure.Period;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceKind;

import org.springframework.stereotype.Component;

/**
 * Rules of disclosure tasks: which checklist version applies to a period, when tasks are
 * due, and which places have them.
 */
@Component
class TaskRules {

	private final ChecklistManagement checklists;

	private final CalendarManagement calendar;

	TaskRules(ChecklistManagement checklists, CalendarManagement calendar) {
		this.checklists = checklists;
		this.calendar = calendar;
	}

	/** The working days. */
	WorkCalendar calendar() {
		return this.calendar.workCalendar();
	}

	/** The due day of a period. */
	static LocalDate dueOn(DisclosurePlan plan, Period period, WorkCalendar calendar) {
		return calendar.orNextWorkingDay(countedOn(plan, period)).dueOn();
	}

	/** The last day of a period's limit by counting days alone. */
	static LocalDate countedOn(DisclosurePlan plan, Period period) {
		return period.to().plusDays(plan.dueDays().after(period));
	}

	/** The checklist version in effect on a day; empty before the first. */
	Optional<String> version(LocalDate day) {
		return this.checklists.find(day).map(Checklist::version);
	}

	/** Whether a place has tasks for a period. */
	static boolean owes(DisclosurePlan plan, Period period, Place place) {
		return place.kind() != PlaceKind.TOWNSHIP && place.validOn(period.to()) && plan.covers(place, period);
	}

}
