package org.yidiantong.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the State Council's notice for one year says. It may give days in the last
 * December before the year.
 *
 * @param year the year it is for
 * @param holidays days off, weekends among them or not
 * @param makeupWorkdays days of a weekend that are worked
 */
record YearNotice(int year, SortedSet<LocalDate> holidays, SortedSet<LocalDate> makeupWorkdays) {

	YearNotice(int year, Set<LocalDate> holidays, Set<LocalDate> makeupWorkdays) {
		this(year, new TreeSet<>(holidays), new TreeSet<>(makeupWorkdays));
	}

}
