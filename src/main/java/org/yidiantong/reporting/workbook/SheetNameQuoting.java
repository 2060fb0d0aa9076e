package org.yidiantong.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens templates of different programs. LibreOffice does not quote sheet names such as
 * {@code 1总体情况}, which POI rejects; this class adds the quotes.
 */
final class SheetNameQuoting {

	private SheetNameQuoting() {
	}

	static XSSFWorkbook open(byte[] template) throws IOException {
		XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
		for (int index = 0; index < book.getNumberOfSheets(); index++) {
			quote(book, book.getSheetName(index));
		}
		return book;
	}

	private static void quote(XSSFWorkbook book, String sheet) {
		Pattern bare = Pattern.compile("(?<![\\w'\\p{IsHan}])" + Pattern.quote(sheet) + "!");
		String quoted = Matcher.quoteReplacement("'" + sheet.replace("'", "''") + "'!");
		book.getAllNames().forEach((name) -> {
			String formula = name.getRefersToFormula();
			if (formula != null && bare.matcher(formula).find()) {
				name.setRefersToFormula(bare.matcher(formula).replaceAll(quoted));
			}
		});
		book.forEach((each) -> each.forEach((row) -> row.forEach((cell) -> {
			if (cell.getCellType() == CellType.FORMULA && bare.matcher(cell.getCellFormula()).find()) {
				cell.setCellFormula(bare.matcher(cell.getCellFormula()).replaceAll(quoted));
			}
		})));
	}

}
