package org.yidiantong.reporting.bulletin;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableRow;

/**
 * A row of a report's table.
 */
record Row(ReportTable table, TableRow row) {

	/** A text; empty where there is nothing. */
	String text(String column) {
		Object value = this.table.cell(this.row, column);
		return (value == null) ? "" : value.toString();
	}

	long count(String column) {
		BigDecimal value = number(column);
		return (value == null) ? 0 : value.longValue();
	}

	/** A number; null for nothing or an undefined figure. */
	@Nullable BigDecimal number(String column) {
		Object value = this.table.cell(this.row, column);
		return (value == null) ? null : new BigDecimal(value.toString());
	}

	boolean is(String column, String value) {
		return text(column).equals(value);
	}

}
