package org.yidiantong.calendar;

import java.util.Collection;
import java.util.List;

/**
 * The national calendar in a folder of districts. Years that it does not contain stay
 * unchanged.
 */
public final class CalendarDraft {

	private final List<YearNotice> notices;

	CalendarDraft(Collection<YearNotice> notices) {
		this.notices = List.copyOf(notices);
	}

	/** The working days according to this folder. */
	public WorkCalendar calendar() {
		return new WorkCalendar(this.notices);
	}

	List<YearNotice> notices() {
		return this.notices;
	}

}
