package org.yidiantong.reporting.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.ReportContent;
import org.yidiantong.reporting.ReportDifference;
import org.yidiantong.reporting.figures.BasedFigure;
import org.yidiantong.reporting.figures.Basis;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.ReportSource;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.SourceColumn;
import org.yidiantong.reporting.figures.SourceColumn.Content;
import org.yidiantong.reporting.figures.TableColumn;
import org.yidiantong.reporting.figures.TableRow;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Formats figures and tables for pages, in the reader's language.
 */
@Component
class FigureFormatter {

	/** Shown for undefined figures. */
	static final String DASH = "—";

	/** Ends the key of the row for complaints without an item. */
	private static final String NOT_LISTED = "/";

	private final MessageSource messages;

	FigureFormatter(MessageSource messages) {
		this.messages = messages;
	}

	/** Formats figures with their names. */
	List<Figure> figures(Map<String, @Nullable BigDecimal> values) {
		List<Figure> figures = new ArrayList<>();
		values.forEach((code, value) -> Kpi.of(code)
			.ifPresent((kpi) -> figures
				.add(new Figure(code, name(kpi), value(kpi, value), formula(kpi), kpi.isOfComplaints()))));
		return figures;
	}

	/** Formats the differences from the previous revision. */
	List<Change> differences(ReportContent content, List<ReportDifference> differences) {
		return differences.stream()
			.map((one) -> new Change(
					word("reporting.table." + one.table(), one.table()) + " · " + row(content, one.table(), one.row())
							+ (one.column().isEmpty() ? "" : " · " + called(one.column())),
					changed(one, one.before()), changed(one, one.after())))
			.toList();
	}

	private String changed(ReportDifference one, @Nullable String value) {
		return (value == null) ? DASH : described(content(one.table(), one.column()), one.row(), value);
	}

	/** The name of a row if it has one, else its key. */
	private String row(ReportContent content, String table, String key) {
		return Kpi.of(key).map(this::name).orElseGet(() -> named(content, table, key));
	}

	private String named(ReportContent content, String table, String key) {
		return content.tables()
			.stream()
			.filter((one) -> one.code().equals(table))
			.filter((one) -> one.columns().stream().anyMatch((column) -> column.code().equals("name")))
			.flatMap((one) -> one.rows()
				.stream()
				.filter((row) -> row.key().equals(key))
				.map((row) -> key.endsWith(NOT_LISTED) ? word("reporting.word.UNLISTED", key)
						: String.valueOf(one.cell(row, "name"))))
			.findFirst()
			.orElseGet(() -> called(key));
	}

	Table table(ReportTable table) {
		List<String> heads = table.columns().stream().map(this::head).toList();
		List<List<String>> rows = new ArrayList<>();
		for (TableRow row : table.rows()) {
			List<String> cells = new ArrayList<>();
			for (int at = 0; at < heads.size(); at++) {
				cells.add(cell(table, table.columns().get(at), row, row.cells().get(at)));
			}
			rows.add(cells);
		}
		return new Table(table.code(), title(table), heads, rows);
	}

	/** The name of a table. */
	String title(ReportTable table) {
		return word("reporting.table." + table.code(), table.code());
	}

	/** The heads of a table whose cells are plain numbers; they name the unit. */
	List<String> numberHeads(ReportTable table) {
		return table.columns().stream().map((column) -> switch (column.kind()) {
			case PERCENT -> head(column) + word("reporting.unit.PERCENT", "");
			case DAYS -> head(column) + word("reporting.unit.DAYS", "");
			default -> head(column);
		}).toList();
	}

	/** The cells of a table, numbers as numbers, null for what is undefined. */
	List<List<@Nullable Object>> numbers(ReportTable table) {
		return table.rows().stream().map((row) -> numbers(table, row)).toList();
	}

	private List<@Nullable Object> numbers(ReportTable table, TableRow row) {
		List<@Nullable Object> cells = new ArrayList<>();
		for (TableColumn column : table.columns()) {
			Object value = table.cell(row, column.code());
			boolean number = value instanceof Number && content(table.code(), column.code()) != Content.WORD;
			cells.add((value == null || number) ? value : cell(table, column, row, value));
		}
		return cells;
	}

	String value(Kpi kpi, @Nullable Object value) {
		if (value == null) {
			return DASH;
		}
		return switch (kpi.unit()) {
			case PERCENT -> value + "%";
			case COUNT -> String.format(Locale.ROOT, "%,d", new BigDecimal(value.toString()).longValueExact());
			case DAYS -> value.toString();
		};
	}

	String name(Kpi kpi) {
		return isEnglish() ? kpi.en() : kpi.zh();
	}

	String formula(Kpi kpi) {
		return isEnglish() ? kpi.formulaEn() : kpi.formula();
	}

	private static boolean isEnglish() {
		return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
	}

	/** The name of a column or figure. */
	String called(String code) {
		return BasedFigure.of(code).map(this::head).orElseGet(() -> word("reporting.column." + code, code));
	}

	private String head(TableColumn column) {
		return called(column.code());
	}

	/** The name of a figure with its basis, unless the name says so. */
	private String head(BasedFigure figure) {
		String basis = figure.kpi().isAtTheEnd() ? "END" : figure.basis().name();
		boolean named = !figure.kpi().has(Basis.CUMULATIVE);
		return named ? name(figure.kpi()) : name(figure.kpi()) + word("reporting.basis." + basis, "");
	}

	private String cell(ReportTable table, TableColumn column, TableRow row, @Nullable Object value) {
		Content content = content(table.code(), column.code());
		if (value == null) {
			return (column.kind() == TableColumn.Kind.TEXT || isOffBasis(content, row)) ? "" : DASH;
		}
		Optional<Kpi> figure = Kpi.of(row.key());
		return switch (content) {
			case FIGURE_OF_PERIOD, FIGURE_TO_DATE -> figure.map((kpi) -> value(kpi, value)).orElse(value.toString());
			case FIGURE_CHANGE -> figure.map((kpi) -> change(kpi, value)).orElse(value.toString());
			default -> (column.kind() == TableColumn.Kind.PERCENT) ? value + "%"
					: described(content, row.key(), value.toString());
		};
	}

	/**
	 * What a cell that is no number says, in the reader's language where it has words.
	 */
	private String described(Content content, String row, String value) {
		Optional<Kpi> figure = Kpi.of(row);
		return switch (content) {
			case WORD, REMARK -> word("reporting.word." + value, value);
			case FIGURE_UNIT -> word("reporting.word." + unit(figure, value), value);
			case FIGURE_NAME, FIGURE_TITLE -> figure.map(this::name).orElse(value);
			case FIGURE_FORMULA -> figure.map(this::formula).orElse(value);
			case ITEM_NAME -> row.endsWith(NOT_LISTED) ? word("reporting.word.UNLISTED", value) : value;
			default -> value;
		};
	}

	/** What the cells of a column hold. */
	private static Content content(String table, String column) {
		return ReportSource.of(table)
			.flatMap((source) -> source.column(column))
			.map(SourceColumn::content)
			.orElse(Content.TEXT);
	}

	/** Visits, cards and disclosure tasks are counts, but not of complaints. */
	private static String unit(Optional<Kpi> figure, String unit) {
		Optional<Kpi> kpi = figure.filter((one) -> one.unit() == Kpi.Unit.COUNT && !one.isOfComplaints());
		return kpi.map((one) -> switch (one) {
			case VISITS -> "VIEWS";
			case BLUE_CARDS, YELLOW_CARDS, RED_CARDS -> "CARDS";
			default -> "TASKS";
		}).orElse(unit);
	}

	/** Whether the figure of a row has no value under the basis of a column. */
	private static boolean isOffBasis(Content content, TableRow row) {
		return switch (content) {
			case FIGURE_OF_PERIOD, FIGURE_CHANGE -> isWithout(row, Basis.PERIOD);
			case FIGURE_TO_DATE -> isWithout(row, Basis.CUMULATIVE);
			default -> false;
		};
	}

	private static boolean isWithout(TableRow row, Basis basis) {
		return Kpi.of(row.key()).filter((kpi) -> !kpi.has(basis)).isPresent();
	}

	private String change(Kpi kpi, Object value) {
		String signed = (new BigDecimal(value.toString()).signum() > 0) ? "+" + value : value.toString();
		return signed + ((kpi.unit() == Kpi.Unit.PERCENT) ? word("reporting.points", "") : "%");
	}

	private String word(String key, String otherwise) {
		String word = this.messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
		return (word == null) ? otherwise : word;
	}

	/**
	 * A figure on a page.
	 *
	 * @param cases whether its complaints can be listed
	 */
	record Figure(String code, String name, String value, String formula, boolean cases) {
	}

	/**
	 * A difference on a page.
	 */
	record Change(String where, String before, String after) {
	}

	/**
	 * A table on a page.
	 */
	record Table(String code, String title, List<String> heads, List<List<String>> rows) {
	}

}
