package org.yidiantong.complaints.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

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
			INSERT INTO complaints_case_number (tenant_id, year, last_number) VALUES (?, ?, ?)
			ON CONFLICT (tenant_id, year) DO UPDATE SET last_number = complaints_case_number.last_number + ?
			  WHERE complaints_case_number.tenant_id = ?
			RETURNING last_number""";

	private static final String LETTER = """
			INSERT INTO complaints_letter_number (tenant_id, year, last_number) VALUES (?, ?, ?)
			ON CONFLICT (tenant_id, year) DO UPDATE SET last_number = complaints_letter_number.last_number + ?
			  WHERE complaints_letter_number.tenant_id = ?
			RETURNING last_number""";

	private final JdbcClient jdbc;

	YearlyNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Assigns the next complaint's number of a year, such as {@code 2021-00017}. */
	public String complaint(LocalDate today) {
		return complaint(today.getYear(), next(COMPLAINT, today.getYear(), 1));
	}

	/** Assigns the next numbers of a year to many complaints. */
	public List<String> complaints(int year, int count) {
		int last = next(COMPLAINT, year, count);
		return IntStream.rangeClosed(last - count + 1, last).mapToObj((number) -> complaint(year, number)).toList();
	}

	private static String complaint(int year, int number) {
		return "%d-%05d".formatted(year, number);
	}

	/** Assigns the next letter's number of a year, such as {@code 2021-3}. */
	public String letter(LocalDate today) {
		return "%d-%d".formatted(today.getYear(), next(LETTER, today.getYear(), 1));
	}

	private int next(String statement, int year, int count) {
		int district = BoundDistrict.required().value();
		return this.jdbc.sql(statement).params(district, year, count, count, district).query(Integer.class).single();
	}

}
