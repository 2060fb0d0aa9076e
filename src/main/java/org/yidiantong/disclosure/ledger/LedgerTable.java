package org.yidiantong.disclosure.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.accounts.LedgerRowInput;
import org.yidiantong.disclosure.content.PastedTable;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * The rows of a ledger as a table with headings, such as officers paste it from a
 * spreadsheet.
 */
public final class LedgerTable {

	private LedgerTable() {
	}

	/**
	 * Reads a pasted table; none for an empty text.
	 * @throws InvalidRequest when a heading is missing, unknown or doubled
	 */
	public static List<LedgerRowInput> read(String text) {
		List<List<String>> lines = PastedTable.read(text);
		if (lines.isEmpty()) {
			return List.of();
		}
		List<ValidationError> errors = new ArrayList<>();
		Map<LedgerColumn, Integer> columns = columns(lines.get(0), errors);
		InvalidRequest.throwIfAny(errors);
		List<LedgerRowInput> rows = new ArrayList<>();
		for (int line = 1; line < lines.size(); line++) {
			rows.add(row(line + 1, lines.get(line), columns));
		}
		return rows;
	}

	/**
	 * The text to begin another month with: what tends to come back, each once, without
	 * day, amount, decision and voucher, which are new each month, and without names that
	 * masking has hidden.
	 */
	public static String outline(List<LedgerRow> rows) {
		return rows.stream()
			.map((row) -> Arrays.stream(LedgerColumn.values())
				.map((column) -> column.recurs() ? known(column.of(row)) : "")
				.collect(Collectors.joining("\t")))
			.distinct()
			.collect(Collectors.joining("\n", headings() + "\n", ""));
	}

	private static String known(String text) {
		return text.contains("*") ? "" : text;
	}

	private static String headings() {
		return Arrays.stream(LedgerColumn.values()).map(LedgerColumn::heading).collect(Collectors.joining("\t"));
	}

	/** The text that {@link #read} reads as these rows again. */
	public static String write(List<LedgerRow> rows) {
		return rows.stream()
			.map((row) -> Arrays.stream(LedgerColumn.values())
				.map((column) -> column.of(row))
				.collect(Collectors.joining("\t")))
			.collect(Collectors.joining("\n", headings() + "\n", ""));
	}

	/** Where each column stands. Adds an error for each heading that is wrong. */
	public static Map<LedgerColumn, Integer> columns(List<String> headings, List<ValidationError> errors) {
		Map<LedgerColumn, Integer> columns = new EnumMap<>(LedgerColumn.class);
		for (int at = 0; at < headings.size(); at++) {
			int column = at;
			LedgerColumn.of(headings.get(at)).ifPresentOrElse((one) -> {
				if (columns.putIfAbsent(one, column) != null) {
					errors.add(ValidationError.of("rows", "ledger.heading.twice", one.heading()));
				}
			}, () -> {
				if (!headings.get(column).isEmpty()) {
					errors.add(ValidationError.of("rows", "ledger.heading.unknown", column + 1));
				}
			});
		}
		String missing = Arrays.stream(LedgerColumn.values())
			.filter((one) -> one.isRequired() && !columns.containsKey(one))
			.map(LedgerColumn::heading)
			.collect(Collectors.joining("、"));
		if (!missing.isEmpty()) {
			errors.add(ValidationError.of("rows", "ledger.heading.missing", missing));
		}
		return columns;
	}

	/** A row of a table whose columns are known. */
	public static LedgerRowInput row(int line, List<String> cells, Map<LedgerColumn, Integer> columns) {
		return new LedgerRowInput(line, cell(cells, columns, LedgerColumn.DAY), cell(cells, columns, LedgerColumn.KIND),
				cell(cells, columns, LedgerColumn.SUBJECT), cell(cells, columns, LedgerColumn.SUMMARY),
				cell(cells, columns, LedgerColumn.AMOUNT), cell(cells, columns, LedgerColumn.COUNTERPARTY),
				cell(cells, columns, LedgerColumn.HANDLER), cell(cells, columns, LedgerColumn.ITEM),
				cell(cells, columns, LedgerColumn.BASIS), cell(cells, columns, LedgerColumn.VOUCHER));
	}

	private static @Nullable String cell(List<String> cells, Map<LedgerColumn, Integer> columns, LedgerColumn column) {
		Integer at = columns.get(column);
		return (at == null || at >= cells.size()) ? null : cells.get(at);
	}

}
