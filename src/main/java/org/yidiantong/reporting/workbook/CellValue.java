package org.yidiantong.reporting.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What is written into one cell.
 */
public sealed interface CellValue {

	/** A number of things. */
	static CellValue of(long count) {
		return new Count(count);
	}

	/** Words; they are never read as a formula. */
	static CellValue of(String text) {
		return new Text(text);
	}

	/** What is not defined, such as a share of nothing: "—". */
	static CellValue dash() {
		return new Dash();
	}

	/**
	 * Words; they are never read as a formula, and cut at 32,767 characters, which is as
	 * many as a cell holds.
	 *
	 * @param value any text
	 */
	record Text(String value) implements CellValue {
	}

	/**
	 * A number of things.
	 *
	 * @param value the number
	 */
	record Count(long value) implements CellValue {
	}

	/**
	 * A number with decimals, rounded by whoever gives it.
	 *
	 * @param value the number; a share is a fraction
	 * @param kind what it is; null where the column says it
	 */
	record Decimal(BigDecimal value, @Nullable CellFormat kind) implements CellValue {

		/** Of its column's kind. */
		public Decimal(BigDecimal value) {
			this(value, null);
		}

	}

	/**
	 * A day.
	 *
	 * @param value the day
	 */
	record Day(LocalDate value) implements CellValue {
	}

	/**
	 * A time of a day.
	 *
	 * @param value in the district's time
	 */
	record Moment(LocalDateTime value) implements CellValue {
	}

	/** What is not defined: "—", to the right as numbers are. */
	record Dash() implements CellValue {
	}

}
