package org.yidiantong.checklist.drafting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Changes workbooks as a spreadsheet program would.
 */
final class EditedWorkbook {

	private EditedWorkbook() {
	}

	static byte[] edited(byte[] file, Consumer<XSSFWorkbook> edit) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
				ByteArrayOutputStream changed = new ByteArrayOutputStream()) {
			edit.accept(book);
			book.write(changed);
			return changed.toByteArray();
		}
	}

	static Row row(XSSFWorkbook book, String sheet, String item) {
		return row(book.getSheet(sheet), item, null);
	}

	static Row row(XSSFWorkbook book, String sheet, String item, int step) {
		return row(book.getSheet(sheet), item, step);
	}

	static Row row(Sheet sheet, String item, Integer step) {
		for (Row row : sheet) {
			if (row.getRowNum() > 0 && row.getCell(0).getStringCellValue().equals(item)
					&& (step == null || row.getCell(2).getNumericCellValue() == step)) {
				return row;
			}
		}
		throw new IllegalArgumentException(sheet.getSheetName() + " " + item);
	}

	static int rowOf(byte[] file, String sheet, String item) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			return row(book, sheet, item).getRowNum() + 1;
		}
	}

	static int stepOf(byte[] file, String item, int step) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			return row(book, "流程步骤", item, step).getRowNum() + 1;
		}
	}

	static byte[] zip(String part, int zeros) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.putNextEntry(new ZipEntry(part));
			zip.write(new byte[zeros]);
		}
		return file.toByteArray();
	}

}
