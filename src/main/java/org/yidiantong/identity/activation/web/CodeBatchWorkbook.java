package org.yidiantong.identity.activation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yidiantong.identity.activation.IssuedCodes;

/**
 * The codes of many posts as a workbook, one row for each.
 */
final class CodeBatchWorkbook {

	private static final List<String> HEADINGS = List.of("序号", "乡镇街", "岗位或单位", "岗位代码", "激活码", "有效期至");

	private static final int[] WIDTHS = { 6, 16, 30, 24, 24, 18 };

	private static final int CHARACTER = 256;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private CodeBatchWorkbook() {
	}

	static byte[] of(IssuedCodes issued, ZoneId zone) {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			Sheet sheet = book.createSheet("激活码");
			fill(sheet.createRow(0), HEADINGS);
			for (int i = 0; i < WIDTHS.length; i++) {
				sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
			}
			sheet.createFreezePane(0, 1);
			int number = 1;
			for (IssuedCodes.Slip slip : issued.slips()) {
				fill(sheet.createRow(number),
						List.of(Integer.toString(number), Objects.requireNonNullElse(slip.townshipName(), "本级"),
								slip.name(), slip.code().post(), slip.code().code(),
								TIME.format(slip.code().until().atZone(zone))));
				number++;
			}
			book.write(file);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(Row row, List<String> cells) {
		for (int i = 0; i < cells.size(); i++) {
			row.createCell(i).setCellValue(cells.get(i));
		}
	}

}
