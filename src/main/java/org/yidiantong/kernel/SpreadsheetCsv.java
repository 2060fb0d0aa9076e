package org.yidiantong.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV for spreadsheet programs: in UTF-8 with the mark by which Excel
 * recognizes it, and with no text that a program would take for a formula.
 */
public final class SpreadsheetCsv implements SpreadsheetRows {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final CSVPrinter printer;

	private SpreadsheetCsv(CSVPrinter printer) {
		this.printer = printer;
	}

	/** Begins a table that is written row by row. */
	public static SpreadsheetCsv to(OutputStream out, List<String> heads) throws IOException {
		OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
		printer.printRecord(heads);
		return new SpreadsheetCsv(printer);
	}

	/**
	 * Writes a table.
	 * @param rows cells in the order of the heads; numbers are written as they are, null
	 * as an empty cell
	 */
	public static byte[] of(List<String> heads, Iterable<? extends List<? extends @Nullable Object>> rows) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (SpreadsheetCsv table = to(bytes, heads)) {
			for (List<? extends @Nullable Object> row : rows) {
				table.add(row);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	@Override
	public void add(List<? extends @Nullable Object> cells) throws IOException {
		this.printer.printRecord(cells.stream().map(SpreadsheetCsv::cell));
	}

	@Override
	public void close() throws IOException {
		this.printer.flush();
	}

	private static Object cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof Number) ? value : SpreadsheetText.inCsv(value.toString());
	}

}
