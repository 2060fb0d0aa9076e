package org.yidiantong.support;

import java.time.LocalDate;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The notice of days off of a year that a test applies for itself. All districts and
 * tests share the calendar, so that the test removes the notice again.
 */
public final class NationalNotice {

	private NationalNotice() {
	}

	/** Makes a day the only day off of its year. */
	public static void dayOff(FlywayConnectionDetails owner, LocalDate day) {
		JdbcClient jdbc = jdbc(owner);
		jdbc.sql("INSERT INTO calendar_notice (notice_year, revision) VALUES (?, 1)").param(day.getYear()).update();
		jdbc.sql("INSERT INTO calendar_day (day, notice_year, kind) VALUES (?, ?, 'HOLIDAY')")
			.params(day, day.getYear())
			.update();
	}

	/** Removes the notice of a year. */
	public static void forget(FlywayConnectionDetails owner, int year) {
		JdbcClient jdbc = jdbc(owner);
		jdbc.sql("DELETE FROM calendar_day WHERE notice_year = ?").param(year).update();
		jdbc.sql("DELETE FROM calendar_notice WHERE notice_year = ?").param(year).update();
	}

	private static JdbcClient jdbc(FlywayConnectionDetails owner) {
		return JdbcClient
			.create(new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
	}

}
