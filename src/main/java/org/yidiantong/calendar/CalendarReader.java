package org.yidiantong.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Converts the notices of a file and reports what the schema cannot check: reversed
 * ranges, days of another year, duplicate days, and make-up workdays that are not on a
 * weekend or lie in a holiday.
 */
final class CalendarReader {

	private final SourceDocument<CalendarFile> document;

	private final Findings findings;

	private final Map<LocalDate, Location> holidays = new HashMap<>();

	private final Map<LocalDate, Location> makeupWorkdays = new HashMap<>();

	CalendarReader(SourceDocument<CalendarFile> document, Findings findings) {
		this.document = document;
		this.findings = findings;
	}

	CalendarDraft draft() {
		List<YearNotice> notices = new ArrayList<>();
		years().forEach((year, source) -> notices.add(notice(year, source)));
		this.makeupWorkdays.forEach((day, at) -> {
			if (this.holidays.containsKey(day)) {
				this.findings.add(at, "calendar.makeup-in-holiday", day);
			}
		});
		return new CalendarDraft(notices);
	}

	private Map<Integer, CalendarFile.Year> years() {
		Map<Integer, CalendarFile.Year> years = new TreeMap<>();
		CalendarFile file = this.document.value();
		Map<String, CalendarFile.@Nullable Year> source = (file == null) ? null : file.years();
		if (source != null) {
			source.forEach((year, notice) -> {
				if (notice != null && year.matches("20[0-9]{2}")) {
					years.put(Integer.valueOf(year), notice);
				}
			});
		}
		return years;
	}

	private YearNotice notice(int year, CalendarFile.Year source) {
		Set<LocalDate> off = new HashSet<>();
		List<CalendarFile.@Nullable Range> ranges = Objects.requireNonNullElse(source.holidays(), List.of());
		for (int i = 0; i < ranges.size(); i++) {
			off.addAll(range(year, ranges.get(i), "/years/%d/holidays/%d".formatted(year, i)));
		}
		Set<LocalDate> made = new HashSet<>();
		List<@Nullable String> days = Objects.requireNonNullElse(source.makeupWorkdays(), List.of());
		for (int i = 0; i < days.size(); i++) {
			makeup(year, days.get(i), this.document.at("/years/%d/makeupWorkdays/%d", year, i)).ifPresent(made::add);
		}
		return new YearNotice(year, off, made);
	}

	private List<LocalDate> range(int year, CalendarFile.@Nullable Range range, String pointer) {
		Location at = this.document.at(pointer);
		if (range == null) {
			return List.of();
		}
		Optional<LocalDate> from = day(year, range.from(), this.document.at(pointer + "/from"));
		Optional<LocalDate> to = day(year, range.to(), this.document.at(pointer + "/to"));
		if (from.isEmpty() || to.isEmpty()) {
			return List.of();
		}
		if (to.get().isBefore(from.get())) {
			this.findings.add(at, "calendar.range-reversed", from.get(), to.get());
			return List.of();
		}
		List<LocalDate> days = from.get().datesUntil(to.get().plusDays(1)).toList();
		days.stream().filter((day) -> isTwice(day, at, this.holidays)).findFirst().ifPresent((day) -> twice(day, at));
		return days;
	}

	private Optional<LocalDate> makeup(int year, @Nullable String text, Location at) {
		Optional<LocalDate> makeup = day(year, text, at);
		makeup.ifPresent((day) -> {
			if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
				this.findings.add(at, "calendar.makeup-on-weekday", day);
			}
			if (isTwice(day, at, this.makeupWorkdays)) {
				twice(day, at);
			}
		});
		return makeup;
	}

	private Optional<LocalDate> day(int year, @Nullable String text, Location at) {
		Optional<LocalDate> day = parsed(text, at);
		return day.filter((known) -> {
			boolean fits = known.getYear() == year
					|| (known.getYear() == year - 1 && known.getMonth() == Month.DECEMBER);
			if (!fits) {
				this.findings.add(at, "calendar.other-year", known, Integer.toString(year));
			}
			return fits;
		});
	}

	private Optional<LocalDate> parsed(@Nullable String text, Location at) {
		if (text == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeException ex) {
			this.findings.add(at, "calendar.no-such-day", text);
			return Optional.empty();
		}
	}

	private static boolean isTwice(LocalDate day, Location at, Map<LocalDate, Location> known) {
		return known.putIfAbsent(day, at) != null;
	}

	private void twice(LocalDate day, Location at) {
		this.findings.add(at, "calendar.day-twice", day);
	}

}
