package org.yidiantong.disclosure.ledger.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Filled workbooks, for tests.
 */
final class LedgerBooks {

	static final List<String> HEADINGS = List.of("村（社区）", "月份", "日期", "收支", "科目", "摘要", "金额", "收付款方", "经办人", "事项",
			"决议或合同", "凭证号");

	private LedgerBooks() {
	}

	/** A workbook with rows below the headings, and whatever else is done to it. */
	static byte[] of(List<List<Object>> rows, List<List<Object>> balances, Consumer<XSSFWorkbook> also) {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			fill(book.createSheet("明细"), HEADINGS, rows);
			fill(book.createSheet("余额"), List.of("村（社区）", "月份", "期初余额", "期末余额"), balances);
			also.accept(book);
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static XSSFWorkbook open(byte[] file) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(file));
	}

	private static void fill(Sheet sheet, List<String> headings, List<List<Object>> rows) {
		Row head = sheet.createRow(0);
		headings.forEach((one) -> head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(one));
		for (int at = 0; at < rows.size(); at++) {
			Row row = sheet.createRow(at + 1);
			for (Object value : rows.get(at)) {
				int column = Math.max(0, row.getLastCellNum());
				if (value instanceof Number number) {
					row.createCell(column).setCellValue(number.doubleValue());
				}
				else {
					row.createCell(column).setCellValue(value.toString());
				}
			}
		}
	}

}
