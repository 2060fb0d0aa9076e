package org.yidiantong.complaints.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.yidiantong.kernel.BoundedZip;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.SheetReader;
import org.yidiantong.kernel.ValidationError;

/**
 * Reads a workbook of any origin row by row, within bounds: macros and links to other
 * files are refused, and formulas, hidden columns and merged cells are reported by their
 * position.
 */
final class ImportWorkbook implements Consumer<SheetReader.Row> {

	/** Name of the sheet with the complaints. */
	static final String SHEET = "历史投诉";

	/** Heading of the column with the reasons, which is not read. */
	static final String REASONS = "需要改正";

	/** Bytes that all parts together may unpack to. */
	private static final long LARGEST_UNPACKED = 600L * 1024 * 1024;

	private static final int LONGEST_CELL = 6000;

	private final Consumer<ImportRow> rows;

	private final Map<Integer, ImportColumn> columns = new HashMap<>();

	private final List<ValidationError> errors = new ArrayList<>();

	private boolean begun;

	private ImportWorkbook(Consumer<ImportRow> rows) {
		this.rows = rows;
	}

	/**
	 * Reads a file.
	 * @throws InvalidRequest with everything that keeps it from being read
	 */
	static void read(Path file, Consumer<ImportRow> rows) throws IOException {
		refuseUnsafe(file);
		boolean found = false;
		try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			XSSFReader reader = new XSSFReader(parts);
			ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
			XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next()) {
					if (SHEET.equals(sheets.getSheetName())) {
						found = true;
						ImportWorkbook book = new ImportWorkbook(rows);
						book.read(sheet, new SheetReader(strings, reader.getStylesTable(), ImportFormat.MOST_ROWS + 1,
								LONGEST_CELL, book));
					}
				}
			}
		}
		catch (InvalidRequest invalid) {
			throw invalid;
		}
		catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException ex) {
			// POI throws exceptions of many types for broken files
			throw UnreadableImport.because("unreadable");
		}
		if (!found) {
			throw UnreadableImport.because("sheet", SHEET);
		}
	}

	private void read(InputStream sheet, SheetReader handler)
			throws IOException, SAXException, ParserConfigurationException {
		XMLReader xml = XMLHelper.newXMLReader();
		xml.setContentHandler(handler);
		try {
			xml.parse(new InputSource(sheet));
		}
		catch (SAXException ex) {
			if (handler.isFull()) {
				throw UnreadableImport.because("rows", ImportFormat.MOST_ROWS);
			}
			throw ex;
		}
		report("formula", handler.formulas());
		report("hidden", handler.hidden());
		report("merged", handler.merged());
		InvalidRequest.throwIfAny(this.errors);
	}

	private void report(String what, List<String> where) {
		if (!where.isEmpty()) {
			this.errors.add(UnreadableImport.error(what, String.join("、", where)));
		}
	}

	@Override
	public void accept(SheetReader.Row row) {
		if (!this.begun) {
			this.begun = true;
			heads(row);
			return;
		}
		Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
		this.columns.forEach((at, column) -> {
			if (!PlainText.isBlank(row.cell(at))) {
				cells.put(column, row.cell(at));
			}
		});
		if (!cells.isEmpty()) {
			this.rows.accept(ImportRow.of(row.number(), cells));
		}
	}

	private void heads(SheetReader.Row row) {
		for (int at = 0; at < row.cells().size(); at++) {
			String head = row.cell(at);
			ImportColumn column = ImportColumn.headed(head).orElse(null);
			if (column != null && !this.columns.containsValue(column)) {
				this.columns.put(at, column);
			}
			else if (!head.isEmpty() && !head.equals(REASONS)) {
				this.errors.add(UnreadableImport.error((column == null) ? "head" : "head-twice", head));
			}
		}
		for (ImportColumn column : List.of(ImportColumn.NUMBER, ImportColumn.STATE, ImportColumn.PLACE,
				ImportColumn.TEXT, ImportColumn.FILED)) {
			if (!this.columns.containsValue(column)) {
				this.errors.add(UnreadableImport.error("head-missing", column.head()));
			}
		}
		InvalidRequest.throwIfAny(this.errors);
	}

	private static void refuseUnsafe(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			List<String> parts = BoundedZip.parts(bytes, LARGEST_UNPACKED)
				.orElseThrow(() -> UnreadableImport.because("unreadable"));
			if (parts.stream().anyMatch(BoundedZip::isActive)) {
				throw UnreadableImport.because("active");
			}
		}
	}

}
