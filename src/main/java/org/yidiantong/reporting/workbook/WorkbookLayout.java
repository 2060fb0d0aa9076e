package org.yidiantong.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The layout of a workbook: the named ranges of its template.
 *
 * @param cells names of single values
 * @param tables its tables
 */
public record WorkbookLayout(List<String> cells, List<TableLayout> tables) {

	/** The most rows of a table. */
	public static final int MOST_ROWS = 10_000;

	/** Stands for the word for a district of the kind: one of {@link #WORDS}. */
	static final String OPEN_WORD = "〈区〉";

	private static final String WORDS = "区县市旗";

	private static final String USUAL_WORD = "区";

	/**
	 * A table of the report.
	 *
	 * @param name its name
	 * @param sheet the sheet that contains it
	 * @param columns keys from left to right
	 * @param optional whether it may be missing: its part of the sheet is hidden then, or
	 * the sheet removed when it has no other table
	 * @param totals its totals row
	 */
	public record TableLayout(String name, String sheet, List<String> columns, boolean optional, Totals totals) {

		/** Whether a sheet of a template is the one that contains it. */
		boolean isOn(String name) {
			return name.matches(Pattern.quote(this.sheet).replace(OPEN_WORD, "\\E[" + WORDS + "]\\Q"));
		}

		/** The sheet as it is called in most districts. */
		String usualSheet() {
			return this.sheet.replace(OPEN_WORD, USUAL_WORD);
		}

		int column(String key) {
			return this.columns.indexOf(key);
		}

	}

	/**
	 * The totals row.
	 *
	 * @param there whether there is one
	 * @param shares rates by column key
	 */
	public record Totals(boolean there, Map<String, Share> shares) {
	}

	/**
	 * A rate computed from sums.
	 *
	 * @param of column keys whose sum is the numerator
	 * @param in column keys whose sum is the denominator
	 */
	public record Share(List<String> of, List<String> in) {
	}

	/** Whether a table may be missing while others stay on its sheet. */
	boolean hasSection(TableLayout table) {
		return table.optional()
				&& this.tables.stream().anyMatch((other) -> other.sheet().equals(table.sheet()) && !other.optional());
	}

	/** The sheets of which no table is given. */
	List<TableLayout> sheetsWithout(WorkbookContent content) {
		return this.tables.stream()
			.filter((table) -> this.tables.stream()
				.filter((other) -> other.sheet().equals(table.sheet()))
				.allMatch((other) -> content.table(other.name()).isEmpty()))
			.toList();
	}

	/**
	 * Refuses content that does not match this definition, with every reason at once.
	 */
	void require(WorkbookContent content) {
		List<String> errors = new ArrayList<>();
		this.cells.stream()
			.filter((name) -> !content.cells().containsKey(name))
			.forEach((name) -> errors.add("cell " + name + " is missing"));
		content.cells()
			.keySet()
			.stream()
			.filter((name) -> !this.cells.contains(name))
			.forEach((name) -> errors.add("cell " + name + " is unknown"));
		content.tables()
			.stream()
			.filter((table) -> this.tables.stream().noneMatch((known) -> known.name().equals(table.name())))
			.forEach((table) -> errors.add("table " + table.name() + " is unknown"));
		this.tables.forEach((table) -> content.table(table.name())
			.ifPresentOrElse((given) -> check(table, given, errors), () -> missing(table, errors)));
		if (!errors.isEmpty()) {
			throw new IllegalArgumentException(
					"Content of " + content.template().report() + ": " + String.join("; ", errors));
		}
	}

	private static void missing(TableLayout table, List<String> errors) {
		if (!table.optional()) {
			errors.add("table " + table.name() + " is missing");
		}
	}

	private static void check(TableLayout table, WorkbookTable given, List<String> errors) {
		if (given.rows().size() > MOST_ROWS) {
			throw new TableTooLong(table.name(), given.rows().size(), MOST_ROWS);
		}
		String where = "table " + table.name() + ": ";
		table.columns()
			.stream()
			.filter((key) -> !given.keys().contains(key))
			.forEach((key) -> errors.add(where + "column " + key + " is missing"));
		given.keys()
			.stream()
			.filter((key) -> !table.columns().contains(key))
			.forEach((key) -> errors.add(where + "column " + key + " is unknown"));
		if (given.rows().stream().anyMatch((row) -> row.size() != given.columns().size())) {
			errors.add(where + "a row has more or fewer values than there are columns");
		}
	}

}
