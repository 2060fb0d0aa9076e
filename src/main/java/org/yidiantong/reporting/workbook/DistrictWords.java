package org.yidiantong.reporting.workbook;

import java.util.stream.IntStream;

import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Puts the word for the district, such as 县, where a template or the definition of its
 * report leaves it open: in texts of cells and in names of sheets.
 */
final class DistrictWords {

	private final XSSFWorkbook book;

	private final String kind;

	DistrictWords(XSSFWorkbook book, String kind) {
		this.book = book;
		this.kind = kind;
	}

	void replace(WorkbookLayout definition) {
		// In the table of texts that cells refer to: a text that a cell no longer refers
		// to
		// would stay in the file.
		SharedStringsTable texts = this.book.getSharedStringSource();
		IntStream.range(0, texts.getUniqueCount())
			.mapToObj((at) -> (XSSFRichTextString) texts.getItemAt(at))
			.forEach((text) -> {
				if (text.getString().contains(WorkbookLayout.OPEN_WORD)) {
					text.setString(worded(text.getString()));
				}
			});
		definition.tables()
			.stream()
			.filter((table) -> table.sheet().contains(WorkbookLayout.OPEN_WORD))
			.forEach((table) -> IntStream.range(0, this.book.getNumberOfSheets())
				.filter((index) -> table.isOn(this.book.getSheetName(index)))
				.forEach((index) -> this.book.setSheetName(index, worded(table.sheet()))));
	}

	private String worded(String text) {
		return text.replace(WorkbookLayout.OPEN_WORD, this.kind);
	}

}
