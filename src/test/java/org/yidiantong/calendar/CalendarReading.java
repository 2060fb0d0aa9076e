package org.yidiantong.calendar;

import org.yidiantong.tenancy.SectionFormat;

/**
 * The format of this module for tests of modules whose own format needs its draft.
 */
public final class CalendarReading {

	private CalendarReading() {
	}

	public static SectionFormat<CalendarDraft> format() {
		return new CalendarFormat();
	}

}
