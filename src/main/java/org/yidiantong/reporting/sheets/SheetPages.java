package org.yidiantong.reporting.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yidiantong.kernel.PdfFonts;

/**
 * Draws the first sheets of a workbook as PDF in A4, each as wide as a page and on as
 * many pages as it needs, with its head rows on each. The same workbook gives the same
 * bytes.
 */
public final class SheetPages {

	private SheetPages() {
	}

	/**
	 * Draws sheets.
	 * @param workbook an .xlsx file of the platform
	 * @param most how many sheets, from the first
	 * @param title of the file
	 * @param foot stands on each page
	 */
	public static byte[] draw(byte[] workbook, int most, String title, String foot) {
		List<SheetGrid> sheets = read(workbook, most);
		return PdfFonts.draw((fonts) -> {
			try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
				describe(document, title);
				new SheetPen(document, fonts, foot).draw(sheets);
				document.save(bytes);
				return bytes.toByteArray();
			}
			catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			}
		});
	}

	private static List<SheetGrid> read(byte[] workbook, int most) {
		List<SheetGrid> sheets = new ArrayList<>();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			for (int at = 0; at < book.getNumberOfSheets() && sheets.size() < most; at++) {
				if (book.getSheetVisibility(at) == SheetVisibility.VISIBLE) {
					sheets.add(SheetGrid.of(book.getSheetAt(at)));
				}
			}
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return sheets;
	}

	private static void describe(PDDocument document, String title) {
		PDDocumentInformation about = new PDDocumentInformation();
		about.setTitle(title);
		document.setDocumentInformation(about);
		document.getDocumentCatalog().setLanguage("zh-CN");
		document.setDocumentId(0L);
	}

}
