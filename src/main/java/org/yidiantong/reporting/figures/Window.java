package org.yidiantong.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.reporting.readmodel.SettledDays;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The time span of figures in business time, from the start of a day to an instant.
 *
 * @param until exclusive end
 * @param day last day that is included; complaints due on it are not overdue yet
 */
record Window(LocalDate from, Instant until, LocalDate day) {

	/** A span of whole days, both included. */
	static Window of(LocalDate from, LocalDate to) {
		return new Window(from, start(to.plusDays(1)), to);
	}

	/** The day in which it ends, or the one after its last whole day. */
	LocalDate lastDay() {
		return LocalDate.ofInstant(this.until, BusinessClock.ZONE);
	}

	/**
	 * The part before a day; an empty one when the window begins with it or after it.
	 * What had ended by then counts in both alike, as long as it does not change.
	 */
	Window before(LocalDate end) {
		return Window.of(this.from.isBefore(end) ? this.from : end, end.minusDays(1));
	}

	/** Whether it ends with a day and not within it. */
	boolean isOfWholeDays() {
		return this.until.equals(start(this.day.plusDays(1)));
	}

	SettledDays days() {
		return new SettledDays(this.from, this.day);
	}

	Instant begin() {
		return start(this.from);
	}

	/**
	 * The SQL of a table {@code w} with a row for each window, for statements that take
	 * figures of several windows at once.
	 */
	static String values(List<Window> windows) {
		return IntStream.range(0, windows.size())
			.mapToObj(
					(at) -> "(%1$d, :from%1$d::date, :begin%1$d::timestamptz, :until%1$d::timestamptz, :day%1$d::date)"
						.formatted(at))
			.collect(Collectors.joining(", ", "(VALUES ", ") AS w(number, first_day, begins, ends, last_day)"));
	}

	/** Binds the parameters of {@link #values}. */
	static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, List<Window> windows) {
		JdbcClient.StatementSpec bound = statement;
		for (int at = 0; at < windows.size(); at++) {
			Window window = windows.get(at);
			bound = bound.param("from" + at, window.from)
				.param("begin" + at, window.begin().atOffset(ZoneOffset.UTC))
				.param("until" + at, window.until.atOffset(ZoneOffset.UTC))
				.param("day" + at, window.day);
		}
		return bound;
	}

	/**
	 * SQL with the columns of {@link #values} in place of the parameters of one window.
	 * @param from column in place of {@code :from}
	 */
	static String inEach(String sql, String from) {
		return sql.replaceAll(":from\\b", from).replaceAll(":until\\b", "w.ends").replaceAll(":day\\b", "w.last_day");
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(BusinessClock.ZONE).toInstant();
	}

}
