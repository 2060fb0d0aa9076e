package org.yidiantong.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.yidiantong.support.ReferenceFigures;

/**
 * The expected content of a workbook's sheet, row by row. Numbers have no trailing zeros;
 * the value of a formula follows "=".
 */
final class ExpectedSheet {

	private final Map<String, String> cells = new LinkedHashMap<>();

	private int row = 1;

	/** Returns the cells so far. */
	Map<String, String> cells() {
		return this.cells;
	}

	void row(@Nullable String... values) {
		for (int column = 0; column < values.length; column++) {
			String value = values[column];
			if (value != null && !value.isEmpty()) {
				this.cells.put((char) ('A' + column) + "" + this.row, value);
			}
		}
		this.row++;
	}

	void skip(int rows) {
		this.row += rows;
	}

	void totals(Map<String, Map<String, @Nullable BigDecimal>> measured, @Nullable String... first) {
		long cases = sum("complaints", measured);
		long closed = sum("closed", measured);
		long now = sum("closedInPeriod", measured);
		long onTime = sum("period:closedOnTime", measured);
		long overdue = sum("overdue", measured);
		long rated = sum("period:rated", measured);
		long satisfied = sum("period:satisfied", measured);
		row(first[0], first[1], "=" + sum("newComplaints", measured), "=" + now, "=" + onTime,
				"=" + share(onTime, now + overdue, 4), null, "=" + rated, "=" + satisfied,
				"=" + share(satisfied, rated, 4), "=" + sum("open", measured), "=" + overdue, "=" + cases, "=" + closed,
				"=" + share(closed, cases, 3));
	}

	/**
	 * Returns the differences between the expected and the actual cells. Cells without an
	 * expected value may contain only texts of the template.
	 */
	static List<String> differences(Map<String, String> expected, Map<String, String> read, List<String> words) {
		List<String> found = new ArrayList<>();
		for (String cell : new TreeSet<>(expected.keySet())) {
			if (!expected.get(cell).equals(read.get(cell))) {
				found.add(cell + " is " + read.get(cell) + ", not " + expected.get(cell));
			}
		}
		read.forEach((cell, value) -> {
			if (!expected.containsKey(cell) && !words.contains(value)) {
				found.add(cell + " is " + value);
			}
		});
		return found;
	}

	static boolean isRate(String code) {
		return code.endsWith("Rate") || code.equals("ratingShare") || code.equals("disclosureTimeliness");
	}

	static String cell(String code, Map<String, @Nullable BigDecimal> figures) {
		BigDecimal value = figures.get(code);
		return ReferenceFigures.shown((value != null && isRate(code)) ? value.movePointLeft(2) : value);
	}

	static String change(String code, Map<String, @Nullable BigDecimal> own, Map<String, @Nullable BigDecimal> other) {
		BigDecimal now = own.get(code);
		BigDecimal then = other.get(code);
		if (now == null || then == null || (!isRate(code) && then.signum() == 0)) {
			return "—";
		}
		BigDecimal more = now.subtract(then);
		return ReferenceFigures.shown(isRate(code) ? more : more.divide(then, 3, RoundingMode.HALF_UP));
	}

	static long number(String code, Map<String, @Nullable BigDecimal> figures) {
		return Objects.requireNonNull(figures.get(code)).longValueExact();
	}

	static long sum(String code, Map<String, Map<String, @Nullable BigDecimal>> measured) {
		return measured.values().stream().mapToLong((one) -> number(code, one)).sum();
	}

	static String share(long above, long below, int decimals) {
		return (below == 0) ? "—" : ReferenceFigures
			.shown(new BigDecimal(above).divide(new BigDecimal(below), decimals, RoundingMode.HALF_UP));
	}

}
