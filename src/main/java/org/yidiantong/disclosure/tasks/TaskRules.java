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
 * Which list tells the tasks of a period, by when they are due, and which places owe
 * them.
 */
@Component
class TaskRules {

	private final ChecklistManagement checklists;

	private final CalendarManagement calendar;

	TaskRules(ChecklistManagement checklists, CalendarManagement calendar) {
		this.checklists = checklists;
		this.calendar = calendar;
	}

	/** The working days as they are known. */
	WorkCalendar calendar() {
		return this.calendar.workCalendar();
	}

	/** The last day on which a publication for a period is on time. */
	static LocalDate dueOn(DisclosurePlan plan, Period period, WorkCalendar calendar) {
		return calendar.afterCalendarDays(period.to(), plan.dueDays().after(period)).dueOn();
	}

	/** The version of the list that counts on a day; empty before the first. */
	Optional<String> version(LocalDate day) {
		return this.checklists.find(day).map(Checklist::version);
	}

	/** Whether a place has tasks for a period. */
	static boolean owes(DisclosurePlan plan, Period period, Place place) {
		return place.kind() != PlaceKind.TOWNSHIP && place.validOn(period.to()) && plan.covers(place, period);
	}

}
