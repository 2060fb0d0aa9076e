package org.yidiantong.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the State Council's notice for one year says. It may give days in the December
 * before the year.
 *
 * @param year the year it is for
 * @param holidays days off, weekends among them or not
 * @param makeupWorkdays days of a weekend that are worked (调休)
 */
record YearNotice(int year, Set<LocalDate> holidays, Set<LocalDate> makeupWorkdays) {

	YearNotice {
		holidays = Set.copyOf(holidays);
		makeupWorkdays = Set.copyOf(makeupWorkdays);
	}

}
