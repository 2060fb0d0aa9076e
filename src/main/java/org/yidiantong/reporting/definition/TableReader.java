package org.yidiantong.reporting.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.ReportSource;
import org.yidiantong.reporting.figures.SourceColumn;
import org.yidiantong.reporting.workbook.WorkbookLayout;
import org.yidiantong.reporting.workbook.WorkbookLayout.TableLayout;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Reads a table of a definition.
 */
final class TableReader {

	private static final String UNKNOWN_COLUMN = "reporting.definition.column";

	private final SourceDocument<DefinitionFile> document;

	private final Findings findings;

	private final String pointer;

	private final DefinitionFile.Table table;

	TableReader(SourceDocument<DefinitionFile> document, Findings findings, int at, DefinitionFile.Table table) {
		this.document = document;
		this.findings = findings;
		this.pointer = "/tables/" + at;
		this.table = table;
	}

	/** The table; empty when it does not say which table of the report it shows. */
	Optional<DefinedTable> read() {
		Optional<ReportSource> source = Optional.ofNullable(this.table.source()).flatMap(this::source);
		if (source.isEmpty() || this.table.name() == null || this.table.sheet() == null) {
			return Optional.empty();
		}
		List<DefinedColumn> columns = columns(source.get());
		values();
		TableLayout layout = new TableLayout(this.table.name(), this.table.sheet(),
				DefinitionFile.orEmpty(this.table.columns()), isOptional(), totals());
		return Optional.of(new DefinedTable(layout, source.get(), columns, minimum(),
				Boolean.TRUE.equals(this.table.omitEmpty()), rows(source.get()), order(source.get()),
				Objects.requireNonNullElse(this.table.limit(), WorkbookLayout.MOST_ROWS)));
	}

	/**
	 * A table that some reports leave out is one that a template must be able to hide.
	 */
	private boolean isOptional() {
		return Boolean.TRUE.equals(this.table.optional()) || Boolean.TRUE.equals(this.table.omitEmpty())
				|| this.table.minimum() != null;
	}

	private Optional<ReportSource> source(String code) {
		Optional<ReportSource> source = ReportSource.of(code);
		if (source.isEmpty()) {
			this.findings.addUnknown(this.document.at(this.pointer + "/source"), "reporting.definition.source", code,
					Arrays.stream(ReportSource.values()).map(ReportSource::code).toList());
		}
		return source;
	}

	private List<DefinedColumn> columns(ReportSource source) {
		List<DefinedColumn> columns = new ArrayList<>();
		List<String> keys = DefinitionFile.orEmpty(this.table.columns());
		for (int at = 0; at < keys.size(); at++) {
			String key = keys.get(at);
			boolean named = DefinitionFile.orEmpty(this.table.values()).containsKey(key);
			find(source, this.table.source(key), named ? "/values/" + key : "/columns/" + at)
				.ifPresent((column) -> columns.add(new DefinedColumn(key, column)));
		}
		return columns;
	}

	private Optional<SourceColumn> find(ReportSource source, @Nullable String code, String place) {
		Optional<SourceColumn> column = Optional.ofNullable(code).flatMap(source::column);
		if (column.isEmpty()) {
			this.findings.addUnknown(this.document.at(this.pointer + place), UNKNOWN_COLUMN, String.valueOf(code),
					source.columnCodes(), source.code());
		}
		return column;
	}

	/** A value for a key that is no column would be shown nowhere. */
	private void values() {
		DefinitionFile.orEmpty(this.table.values()).keySet().forEach((key) -> key(key, "/values/" + key));
	}

	private void key(String key, String place) {
		List<String> keys = DefinitionFile.orEmpty(this.table.columns());
		if (!keys.contains(key)) {
			this.findings.addUnknown(this.document.at(this.pointer + place), "reporting.definition.key", key, keys);
		}
	}

	private WorkbookLayout.Totals totals() {
		Map<String, WorkbookLayout.Share> shares = new LinkedHashMap<>();
		DefinitionFile.orEmpty(this.table.totals()).forEach((key, share) -> {
			key(key, "/totals/" + key);
			List<String> above = DefinitionFile.orEmpty(share.of());
			List<String> below = DefinitionFile.orEmpty(share.in());
			above.forEach((one) -> key(one, "/totals/" + key + "/of"));
			below.forEach((one) -> key(one, "/totals/" + key + "/in"));
			shares.put(key, new WorkbookLayout.Share(above, below));
		});
		return new WorkbookLayout.Totals(this.table.totals() != null, shares);
	}

	private ReportScale minimum() {
		String code = Objects.requireNonNullElse(this.table.minimum(), "month");
		List<String> known = Arrays.stream(ReportScale.values())
			.map((one) -> one.name().toLowerCase(Locale.ROOT))
			.toList();
		if (!known.contains(code)) {
			this.findings.addUnknown(this.document.at(this.pointer + "/minimum"), "reporting.definition.minimum", code,
					known);
			return ReportScale.MONTH;
		}
		return ReportScale.values()[known.indexOf(code)];
	}

	private Map<String, Set<String>> rows(ReportSource source) {
		Map<String, Set<String>> rows = new LinkedHashMap<>();
		DefinitionFile.orEmpty(this.table.rows()).forEach((column, values) -> {
			stored(source, column, "/rows/" + column);
			rows.put(column, Set.copyOf(values));
		});
		return rows;
	}

	private List<RowOrder> order(ReportSource source) {
		List<RowOrder> order = new ArrayList<>();
		List<DefinitionFile.Order> given = DefinitionFile.orEmpty(this.table.order());
		for (int at = 0; at < given.size(); at++) {
			String by = String.valueOf(given.get(at).by());
			stored(source, by, "/order/" + at + "/by");
			order.add(new RowOrder(by, Boolean.TRUE.equals(given.get(at).descending())));
		}
		return order;
	}

	/** A column whose cells can be compared before they are shown. */
	private void stored(ReportSource source, String column, String place) {
		List<String> known = source.columns()
			.stream()
			.filter((one) -> !one.isDerived())
			.map(SourceColumn::code)
			.toList();
		if (!known.contains(column)) {
			this.findings.addUnknown(this.document.at(this.pointer + place), UNKNOWN_COLUMN, column, known,
					source.code());
		}
	}

}
