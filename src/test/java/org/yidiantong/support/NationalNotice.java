package org.yidiantong.support;

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

	/** Removes the notice of a year. */
	public static void forget(FlywayConnectionDetails owner, int year) {
		JdbcClient jdbc = JdbcClient
			.create(new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
		jdbc.sql("DELETE FROM calendar_day WHERE notice_year = ?").param(year).update();
		jdbc.sql("DELETE FROM calendar_notice WHERE notice_year = ?").param(year).update();
	}

}
