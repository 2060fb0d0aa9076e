package org.yidiantong.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * Repository of the published notices, shared by all districts.
 */
@Repository
class YearNotices {

	private static final String DAYS = """
			SELECT n.notice_year, d.day, d.kind FROM calendar_notice n
			LEFT JOIN calendar_day d ON d.notice_year = n.notice_year""";

	private static final String CHANGED = """
			INSERT INTO calendar_notice (notice_year, revision) VALUES (?, 1)
			ON CONFLICT (notice_year) DO UPDATE SET revision = calendar_notice.revision + 1""";

	private static final String DAY = """
			INSERT INTO calendar_day (day, notice_year, kind) VALUES (?, ?, ?)
			ON CONFLICT (day) DO UPDATE SET notice_year = excluded.notice_year, kind = excluded.kind""";

	private final JdbcOperations jdbc;

	YearNotices(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/** A revision that increases with every change. */
	long revision() {
		Long sum = this.jdbc.queryForObject("SELECT coalesce(sum(revision), 0) FROM calendar_notice", Long.class);
		return (sum == null) ? 0 : sum;
	}

	/** The notices by year. */
	SortedMap<Integer, YearNotice> all() {
		Map<Integer, Set<LocalDate>> holidays = new TreeMap<>();
		Map<Integer, Set<LocalDate>> makeupWorkdays = new TreeMap<>();
		this.jdbc.query(DAYS, (row) -> {
			Set<LocalDate> off = holidays.computeIfAbsent(row.getInt("notice_year"), (year) -> new HashSet<>());
			Set<LocalDate> worked = makeupWorkdays.computeIfAbsent(row.getInt("notice_year"),
					(year) -> new HashSet<>());
			LocalDate day = row.getObject("day", LocalDate.class);
			if (day != null) {
				("HOLIDAY".equals(row.getString("kind")) ? off : worked).add(day);
			}
		});
		SortedMap<Integer, YearNotice> notices = new TreeMap<>();
		holidays.forEach((year, days) -> notices.put(year,
				new YearNotice(year, days, makeupWorkdays.getOrDefault(year, Set.of()))));
		return notices;
	}

	/** Replaces the notice of a year. */
	void put(YearNotice notice) {
		this.jdbc.update(CHANGED, notice.year());
		this.jdbc.update("DELETE FROM calendar_day WHERE notice_year = ?", notice.year());
		List<Object[]> days = new ArrayList<>();
		notice.holidays().forEach((day) -> days.add(new Object[] { day, notice.year(), "HOLIDAY" }));
		notice.makeupWorkdays().forEach((day) -> days.add(new Object[] { day, notice.year(), "MAKEUP_WORKDAY" }));
		this.jdbc.batchUpdate(DAY, days);
	}

}
