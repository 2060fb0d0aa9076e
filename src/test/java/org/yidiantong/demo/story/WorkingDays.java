package org.yidiantong.demo.story;

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

/**
 * The working days of {@code tenants/calendar/cn.yaml}, counted by hand, so that the
 * story is not made by the rules that it is to show.
 */
final class WorkingDays {

	/** The day of the last scenes. */
	static final LocalDate LAST = LocalDate.of(2021, 12, 15);

	private static final Map<LocalDate, Boolean> MARKED = read();

	private WorkingDays() {
	}

	static LocalDate day(String monthAndDay) {
		return LocalDate.parse("2021-" + monthAndDay);
	}

	static boolean isWorked(LocalDate day) {
		return MARKED.getOrDefault(day,
				day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
	}

	/** A working day itself, or the next one. */
	static LocalDate worked(LocalDate day) {
		LocalDate found = day;
		while (!isWorked(found)) {
			found = found.plusDays(1);
		}
		return found;
	}

	/** The n-th working day after a day. */
	static LocalDate after(LocalDate day, int workingDays) {
		LocalDate found = day;
		for (int left = workingDays; left > 0; left--) {
			found = worked(found.plusDays(1));
		}
		return found;
	}

	/** The working day before a day. */
	static LocalDate before(LocalDate day) {
		LocalDate found = day.minusDays(1);
		while (!isWorked(found)) {
			found = found.minusDays(1);
		}
		return found;
	}

	private static Map<LocalDate, Boolean> read() {
		try {
			Map<String, Map<Integer, Map<String, List<?>>>> file = new Yaml()
				.load(Files.readString(Path.of("tenants/calendar/cn.yaml")));
			Map<LocalDate, Boolean> days = new HashMap<>();
			Map<String, List<?>> notice = file.get("years").get(2021);
			for (Object range : notice.get("holidays")) {
				LocalDate last = LocalDate.parse((String) ((Map<?, ?>) range).get("to"));
				LocalDate first = LocalDate.parse((String) ((Map<?, ?>) range).get("from"));
				first.datesUntil(last.plusDays(1)).forEach((day) -> days.put(day, false));
			}
			notice.get("makeupWorkdays").forEach((day) -> days.put(LocalDate.parse((String) day), true));
			return days;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
