package org.yidiantong.reporting.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * The value of a cell.
 */
public sealed interface CellValue {

	/** A count. */
	static CellValue of(long count) {
		return new Count(count);
	}

	/** Text, never a formula. */
	static CellValue of(String text) {
		return new Text(text);
	}

	/** An undefined value, such as a rate with denominator 0: "—". */
	static CellValue dash() {
		return new Dash();
	}

	/**
	 * Text, never a formula. Cut at 32,767 characters, the limit of a cell.
	 *
	 * @param value any text
	 */
	record Text(String value) implements CellValue {
	}

	/**
	 * A count.
	 *
	 * @param value the number
	 */
	record Count(long value) implements CellValue {
	}

	/**
	 * A decimal number, rounded by the caller.
	 *
	 * @param value the number; a share is a fraction
	 * @param kind its format; null for that of the column
	 */
	record Decimal(BigDecimal value, @Nullable CellFormat kind) implements CellValue {

		/** With the format of its column. */
		public Decimal(BigDecimal value) {
			this(value, null);
		}

	}

	/**
	 * A date.
	 *
	 * @param value the day
	 */
	record Day(LocalDate value) implements CellValue {
	}

	/**
	 * A date and time.
	 *
	 * @param value in the district's time
	 */
	record Moment(LocalDateTime value) implements CellValue {
	}

	/** An undefined value: "—", right-aligned like a number. */
	record Dash() implements CellValue {
	}

}
