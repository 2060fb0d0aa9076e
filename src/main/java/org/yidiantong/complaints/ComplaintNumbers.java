package org.yidiantong.complaints;

import java.time.Instant;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Assigns numbers without gaps per district and year, at acceptance. The counter row is
 * locked until the transaction ends; a sequence would leave gaps, and Citus has none.
 */
@Component
class ComplaintNumbers {

	private static final String NEXT = """
			INSERT INTO complaints_case_number (tenant_id, year, last_number) VALUES (?, ?, 1)
			ON CONFLICT (tenant_id, year) DO UPDATE SET last_number = complaints_case_number.last_number + 1
			  WHERE complaints_case_number.tenant_id = ?
			RETURNING last_number""";

	private final JdbcClient jdbc;

	ComplaintNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Assigns the next number of the current year, such as {@code 2021-00017}. */
	String next(Instant now) {
		int year = now.atZone(BusinessClock.ZONE).getYear();
		int district = BoundDistrict.required().value();
		int number = this.jdbc.sql(NEXT).params(district, year, district).query(Integer.class).single();
		return "%d-%05d".formatted(year, number);
	}

}
