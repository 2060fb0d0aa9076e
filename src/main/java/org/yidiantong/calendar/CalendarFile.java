package org.yidiantong.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code calendar/cn.yaml}; values that the schema refused are null.
 */
record CalendarFile(@Nullable Map<String, @Nullable Year> years) {

	/** The file with these notices. */
	static CalendarFile of(Collection<YearNotice> notices) {
		Map<String, @Nullable Year> years = new TreeMap<>();
		for (YearNotice notice : notices) {
			years.put(Integer.toString(notice.year()),
					new Year(ranges(new TreeSet<>(notice.holidays())), new ArrayList<>(
							new TreeSet<>(notice.makeupWorkdays()).stream().map(LocalDate::toString).toList())));
		}
		return new CalendarFile(years);
	}

	private static List<@Nullable Range> ranges(SortedSet<LocalDate> days) {
		List<@Nullable Range> ranges = new ArrayList<>();
		LocalDate from = null;
		for (LocalDate day : days) {
			from = (from == null) ? day : from;
			if (!days.contains(day.plusDays(1))) {
				ranges.add(new Range(from.toString(), day.toString()));
				from = null;
			}
		}
		return ranges;
	}

	/** The notice of one year. */
	record Year(@Nullable List<@Nullable Range> holidays, @Nullable List<@Nullable String> makeupWorkdays) {
	}

	/** A range of days off, both ends included. */
	record Range(@Nullable String from, @Nullable String to) {
	}

}
