package org.yidiantong.reporting.figures;

/**
 * A column of a report's table.
 *
 * @param code stable code; the message key of its heading is {@code
 * reporting.column.<code>}
 * @param kind type of its cells
 */
public record TableColumn(String code, Kind kind) {

	/** The type of a cell. */
	public enum Kind {

		/** Text or a code. */
		TEXT,
		/** A whole number. */
		COUNT,
		/** A percentage with one or two decimals. */
		PERCENT,
		/** Working days with one decimal. */
		DAYS,
		/** A date such as {@code 2021-12-15}. */
		DATE,
		/** A number whose unit depends on the row. */
		NUMBER

	}

	static TableColumn text(String code) {
		return new TableColumn(code, Kind.TEXT);
	}

	/** The column of a figure on a basis. */
	static TableColumn of(BasedFigure figure) {
		return new TableColumn(figure.code(), Kind.valueOf(figure.kpi().unit().name()));
	}

}
