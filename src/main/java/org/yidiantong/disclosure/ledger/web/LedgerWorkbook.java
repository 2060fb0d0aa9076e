package org.yidiantong.disclosure.ledger.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.yidiantong.kernel.SheetReader;
import org.yidiantong.kernel.BoundedZip;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import javax.xml.parsers.ParserConfigurationException;

/**
 * Reads a workbook of unknown origin within the bounds of {@link BoundedZip}: macros and
 * links to other files are refused, and formulas, hidden columns and merged cells are
 * reported by their position.
 *
 * @param rows of the sheet 明细
 * @param balances of the sheet 余额; empty without one
 */
record LedgerWorkbook(List<SheetReader.Row> rows, List<SheetReader.Row> balances) {

	/** Size limit of a file in bytes. */
	static final int LARGEST = 10 * 1024 * 1024;

	/** Rows that a sheet may have besides its heads. */
	private static final int MOST_ROWS = 10_000;

	private static final int LONGEST_CELL = 1000;

	static final String ROWS = "明细";

	static final String BALANCES = "余额";

	/**
	 * Reads a file.
	 * @throws InvalidRequest with everything that keeps the file from being read
	 */
	static LedgerWorkbook read(byte[] file) {
		List<ValidationError> errors = new ArrayList<>();
		refuseUnsafe(file);
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
			XSSFReader reader = new XSSFReader(parts);
			ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
			List<SheetReader.Row> rows = null;
			List<SheetReader.Row> balances = List.of();
			XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next()) {
					if (ROWS.equals(sheets.getSheetName())) {
						rows = rows(sheet, ROWS, strings, errors);
					}
					else if (BALANCES.equals(sheets.getSheetName())) {
						balances = rows(sheet, BALANCES, strings, errors);
					}
				}
			}
			if (rows == null || rows.isEmpty()) {
				errors.add(ValidationError.ofParameter("file", "ledger.file.sheet", ROWS));
			}
			InvalidRequest.throwIfAny(errors);
			return new LedgerWorkbook((rows == null) ? List.of() : rows, balances);
		}
		catch (InvalidRequest invalid) {
			throw invalid;
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException ex) {
			// POI throws exceptions of many types for broken files
			throw refusal("unreadable");
		}
	}

	private static List<SheetReader.Row> rows(InputStream sheet, String name, ReadOnlySharedStringsTable strings,
			List<ValidationError> errors) throws IOException, SAXException, ParserConfigurationException {
		List<SheetReader.Row> rows = new ArrayList<>();
		SheetReader handler = new SheetReader(strings, null, MOST_ROWS + 1, LONGEST_CELL, rows::add);
		XMLReader xml = XMLHelper.newXMLReader();
		xml.setContentHandler(handler);
		try {
			xml.parse(new InputSource(sheet));
		}
		catch (SAXException ex) {
			if (handler.isFull()) {
				throw refusal("rows", MOST_ROWS);
			}
			throw ex;
		}
		report(name, "formula", handler.formulas(), errors);
		report(name, "hidden", handler.hidden(), errors);
		report(name, "merged", handler.merged(), errors);
		return rows;
	}

	private static void report(String sheet, String what, List<String> where, List<ValidationError> errors) {
		if (!where.isEmpty()) {
			errors.add(ValidationError.ofParameter("file", "ledger.file." + what, sheet, String.join("、", where)));
		}
	}

	private static void refuseUnsafe(byte[] file) {
		if (file.length > LARGEST) {
			throw refusal("large");
		}
		List<String> parts = BoundedZip.parts(file, BoundedZip.LARGEST).orElseThrow(() -> refusal("unreadable"));
		if (parts.stream().anyMatch(BoundedZip::isActive)) {
			throw refusal("active");
		}
	}

	private static InvalidRequest refusal(String why, Object... arguments) {
		return new InvalidRequest(List.of(ValidationError.ofParameter("file", "ledger.file." + why, arguments)));
	}

}
