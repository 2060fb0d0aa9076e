package org.yidiantong.reporting.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.yidiantong.kernel.BoundedZip;

/**
 * What a workbook says, however a spreadsheet program stored it: the values of its cells
 * and its custom properties. Saving a workbook again changes neither. Formats, widths and
 * pictures are not part of it.
 *
 * @param properties custom properties by name
 * @param cells values by position, sheet after sheet; numbers with twelve significant
 * digits, of a formula its result; empty cells are absent
 */
public record WorkbookValues(Map<String, String> properties, Map<CellPosition, String> cells) {

	/** Bytes that all parts together may have; the largest report has a tenth of it. */
	static final long LARGEST = 50L * 1024 * 1024;

	/** More digits differ between programs that compute the same formula. */
	private static final MathContext DIGITS = new MathContext(12);

	/**
	 * Reads an .xlsx file of any origin.
	 * @return empty when it is none, is broken or unpacks to more than {@link #LARGEST}
	 * bytes
	 */
	public static Optional<WorkbookValues> read(byte[] file) {
		if (BoundedZip.parts(file, LARGEST).isEmpty()) {
			return Optional.empty();
		}
		try (XSSFWorkbook book = SheetNameQuoting.open(file)) {
			return Optional.of(new WorkbookValues(properties(book), cells(book)));
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			// POI throws exceptions of many types for broken files
			return Optional.empty();
		}
	}

	private static Map<String, String> properties(XSSFWorkbook book) {
		Map<String, String> properties = new LinkedHashMap<>();
		POIXMLProperties.CustomProperties custom = book.getProperties().getCustomProperties();
		for (CTProperty property : custom.getUnderlyingProperties().getPropertyList()) {
			if (property.isSetLpwstr()) {
				properties.put(property.getName(), property.getLpwstr());
			}
		}
		return properties;
	}

	private static Map<CellPosition, String> cells(XSSFWorkbook book) {
		Map<CellPosition, String> cells = new LinkedHashMap<>();
		for (Sheet sheet : book) {
			for (Row row : sheet) {
				for (Cell cell : row) {
					String value = value(cell);
					if (!value.isEmpty()) {
						cells.put(new CellPosition(sheet.getSheetName(), cell.getAddress().formatAsString()), value);
					}
				}
			}
		}
		return cells;
	}

	private static String value(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case NUMERIC -> number(cell.getNumericCellValue());
			case STRING -> cell.getStringCellValue();
			case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
			case ERROR -> "#" + cell.getErrorCellValue();
			default -> "";
		};
	}

	private static String number(double value) {
		BigDecimal rounded = new BigDecimal(value, DIGITS);
		return (rounded.signum() == 0) ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

}
