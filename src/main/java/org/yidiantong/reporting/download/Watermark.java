package org.yidiantong.reporting.download;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a line into the header of each sheet, beside what the template has there, so
 * that it is on every page that is printed.
 */
final class Watermark {

	/** Grey, in the code of headers. */
	private static final String GREY = "&K808080";

	private Watermark() {
	}

	static byte[] on(byte[] workbook, String line) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			for (Sheet sheet : book) {
				Header header = sheet.getHeader();
				String before = header.getRight();
				header.setRight((before.isEmpty() ? "" : before + "\n") + GREY + line.replace("&", "&&"));
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
			book.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
