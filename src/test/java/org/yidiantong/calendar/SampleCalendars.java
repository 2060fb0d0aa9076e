package org.yidiantong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Calendars that no notice says.
 */
public final class SampleCalendars {

	private SampleCalendars() {
	}

	/** A calendar whose only day off, besides weekends, is this one. */
	public static WorkCalendar without(LocalDate day) {
		return new WorkCalendar(List.of(new YearNotice(day.getYear(), Set.of(day), Set.of())));
	}

}
