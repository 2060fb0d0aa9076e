package org.yidiantong.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * The State Council's notice for one year. It may include days of the preceding December.
 *
 * @param year the year it is for
 * @param holidays days off; may include weekends
 * @param makeupWorkdays weekend days that are working days (调休)
 */
record YearNotice(int year, Set<LocalDate> holidays, Set<LocalDate> makeupWorkdays) {

	YearNotice {
		holidays = Set.copyOf(holidays);
		makeupWorkdays = Set.copyOf(makeupWorkdays);
	}

}
