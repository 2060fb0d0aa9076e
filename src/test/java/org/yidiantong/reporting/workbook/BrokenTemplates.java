package org.yidiantong.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The template inside the program, changed as somebody might who restyles it.
 */
public final class BrokenTemplates {

	private BrokenTemplates() {
	}

	public static byte[] changed(Consumer<XSSFWorkbook> change) throws IOException {
		byte[] template = Files.readAllBytes(Path.of("reports", "performance", "template.xlsx"));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
			change.accept(book);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			book.write(bytes);
			return bytes.toByteArray();
		}
	}

}
