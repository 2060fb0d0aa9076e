package org.yidiantong.calendar;

import java.util.Collection;
import java.util.List;

/**
 * The national calendar as a tenants folder has it. Years that it does not hold are left
 * as they are.
 */
public final class CalendarDraft {

	private final List<YearNotice> notices;

	CalendarDraft(Collection<YearNotice> notices) {
		this.notices = List.copyOf(notices);
	}

	/** The working days, as far as this folder knows them. */
	public WorkCalendar calendar() {
		return new WorkCalendar(this.notices);
	}

	List<YearNotice> notices() {
		return this.notices;
	}

}
