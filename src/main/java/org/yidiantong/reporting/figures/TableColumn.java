package org.yidiantong.reporting.figures;

/**
 * A column of a report's table.
 *
 * @param code never changes; its heading stands under {@code reporting.column.<code>}
 * @param kind how its cells are read
 */
public record TableColumn(String code, Kind kind) {

	/** What a cell holds. */
	public enum Kind {

		/** Words, or a code. */
		TEXT,
		/** A whole number. */
		COUNT,
		/** A per cent with one decimal or two. */
		PERCENT,
		/** Working days with one decimal. */
		DAYS,
		/** A day, such as {@code 2021-12-15}. */
		DATE,
		/** A number whose kind the row says. */
		NUMBER

	}

	static TableColumn text(String code) {
		return new TableColumn(code, Kind.TEXT);
	}

	static TableColumn of(String code, Kpi kpi) {
		return new TableColumn(code, Kind.valueOf(kpi.unit().name()));
	}

}
