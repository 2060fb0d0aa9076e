package org.yidiantong.reporting.rollup;

import java.time.LocalDate;
import java.time.YearMonth;

import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * A period for which districts have published.
 *
 * @param districts how many
 */
public record PublishedPeriod(ReportPeriod period, int districts) {

	private static final int QUARTER = 3;

	private static final int HALF = 6;

	private static final int YEAR = 12;

	/**
	 * Its short name: {@code 2021}, {@code 2021-H2}, {@code 2021-Q4}, {@code 2021-10}, or
	 * {@code 2021-09-06..2021-12-15}.
	 */
	public String code() {
		LocalDate from = this.period.from();
		for (int months : new int[] { YEAR, HALF, QUARTER, 1 }) {
			if (begins(from, months) && YearMonth.from(from).plusMonths(months - 1L).atEndOfMonth().equals(to())) {
				return from.getYear() + part(from, months);
			}
		}
		return from + ".." + to();
	}

	private LocalDate to() {
		return this.period.to();
	}

	private static boolean begins(LocalDate day, int months) {
		return day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0;
	}

	private static String part(LocalDate from, int months) {
		int number = (from.getMonthValue() - 1) / months + 1;
		return switch (months) {
			case YEAR -> "";
			case HALF -> "-H" + number;
			case QUARTER -> "-Q" + number;
			default -> "-%02d".formatted(number);
		};
	}

}
