package org.yidiantong.complaints.numbering;

import java.time.LocalDate;

import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Assigns numbers without gaps per district and year. The counter row is locked until the
 * transaction ends; a sequence would leave gaps, and Citus has none.
 */
@Component
public class YearlyNumbers {

	private static final String COMPLAINT = """
			INSERT INTO complaints_case_number (tenant_id, year, last_number) VALUES (?, ?, 1)
			ON CONFLICT (tenant_id, year) DO UPDATE SET last_number = complaints_case_number.last_number + 1
			  WHERE complaints_case_number.tenant_id = ?
			RETURNING last_number""";

	private static final String LETTER = """
			INSERT INTO complaints_letter_number (tenant_id, year, last_number) VALUES (?, ?, 1)
			ON CONFLICT (tenant_id, year) DO UPDATE SET last_number = complaints_letter_number.last_number + 1
			  WHERE complaints_letter_number.tenant_id = ?
			RETURNING last_number""";

	private final JdbcClient jdbc;

	YearlyNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Assigns the next complaint's number of a year, such as {@code 2021-00017}. */
	public String complaint(LocalDate today) {
		return "%d-%05d".formatted(today.getYear(), next(COMPLAINT, today.getYear()));
	}

	/** Assigns the next letter's number of a year, such as {@code 2021-3}. */
	public String letter(LocalDate today) {
		return "%d-%d".formatted(today.getYear(), next(LETTER, today.getYear()));
	}

	private int next(String statement, int year) {
		int district = BoundDistrict.required().value();
		return this.jdbc.sql(statement).params(district, year, district).query(Integer.class).single();
	}

}
