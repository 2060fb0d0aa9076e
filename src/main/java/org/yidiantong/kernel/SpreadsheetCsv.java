package org.yidiantong.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV for spreadsheet programs: in UTF-8 with the mark by which Excel
 * recognizes it, and with no text that a program would take for a formula.
 */
public final class SpreadsheetCsv {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** Some programs also take full-width signs, or signs after blanks, for a formula. */
	private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)[\\t\\r\\n].*|\\s*[=+\\-@＝＋－＠].*");

	private SpreadsheetCsv() {
	}

	/**
	 * Writes a table.
	 * @param rows cells in the order of the heads; numbers are written as they are, null
	 * as an empty cell
	 */
	public static byte[] of(List<String> heads, Iterable<? extends List<? extends @Nullable Object>> rows) {
		StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
		try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.EXCEL)) {
			printer.printRecord(heads);
			for (List<? extends @Nullable Object> row : rows) {
				printer.printRecord(row.stream().map(SpreadsheetCsv::cell));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return table.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static Object cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof Number) ? value : text(value.toString());
	}

	/** The apostrophe makes spreadsheet programs read a text. */
	private static String text(String text) {
		return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
	}

}
