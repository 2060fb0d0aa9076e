package org.yidiantong.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.Yaml;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * The calendar of {@code tenants/calendar/cn.yaml}, once as the module reads it and once
 * as a plain table of days that knows nothing of the module.
 */
public final class NationalCalendar {

	private static final Map<Integer, Map<String, List<?>>> YEARS = read();

	private static final Map<LocalDate, Boolean> WORKED = worked();

	private NationalCalendar() {
	}

	public static WorkCalendar calendar() {
		return check(new Findings());
	}

	static Findings findings() {
		Findings findings = new Findings();
		check(findings);
		return findings;
	}

	static boolean isWorked(LocalDate day) {
		return WORKED.getOrDefault(day,
				day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
	}

	private static WorkCalendar check(Findings findings) {
		Map<String, CalendarFile.Year> years = new HashMap<>();
		YEARS.forEach((year, notice) -> years.put(year.toString(),
				new CalendarFile.Year(notice.get("holidays").stream().map(NationalCalendar::range).toList(),
						notice.get("makeupWorkdays").stream().map(String::valueOf).toList())));
		return new CalendarReader(new SourceDocument<>(new CalendarFile(years), (at) -> new Location(at, 1)), findings)
			.draft()
			.calendar();
	}

	private static CalendarFile.Range range(Object written) {
		Map<?, ?> range = (Map<?, ?>) written;
		return new CalendarFile.Range(String.valueOf(range.get("from")), String.valueOf(range.get("to")));
	}

	private static Map<LocalDate, Boolean> worked() {
		Map<LocalDate, Boolean> days = new HashMap<>();
		for (Map<String, List<?>> notice : YEARS.values()) {
			for (Object range : notice.get("holidays")) {
				LocalDate last = LocalDate.parse((String) ((Map<?, ?>) range).get("to"));
				LocalDate day = LocalDate.parse((String) ((Map<?, ?>) range).get("from"));
				for (; !day.isAfter(last); day = day.plusDays(1)) {
					days.put(day, false);
				}
			}
			notice.get("makeupWorkdays").forEach((day) -> days.put(LocalDate.parse((String) day), true));
		}
		return days;
	}

	private static Map<Integer, Map<String, List<?>>> read() {
		try {
			Map<String, Map<Integer, Map<String, List<?>>>> file = new Yaml()
				.load(Files.readString(Path.of("tenants/calendar/cn.yaml")));
			return file.get("years");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
