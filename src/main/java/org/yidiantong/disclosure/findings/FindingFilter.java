package org.yidiantong.disclosure.findings;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;

/**
 * Which findings are asked for.
 *
 * @param open those that wait, or those that are settled
 * @param type null for every one
 * @param township null for every one
 * @param month of which the period is a part, or which is a part of it; null for every
 * one
 */
public record FindingFilter(boolean open, @Nullable FindingType type, @Nullable PlaceCode township,
		@Nullable YearMonth month) {

	private static final int MONTHS_OF_QUARTER = 3;

	/** The findings that wait. */
	public static final FindingFilter OPEN = new FindingFilter(true, null, null, null);

	/** The codes of the month, its quarter and its year. */
	static String[] periods(YearMonth month) {
		int quarter = (month.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
		return new String[] { month.toString(), month.getYear() + "-Q" + quarter, Integer.toString(month.getYear()) };
	}

}
