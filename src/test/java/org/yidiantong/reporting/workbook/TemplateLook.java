package org.yidiantong.reporting.workbook;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles of the drawn template. 宋体 and 黑体 are on every office machine; the charset
 * lets another program choose a Chinese font where they are not.
 */
final class TemplateLook {

	private static final XSSFColor LINE = colour(0xA6, 0xB4, 0xC4);

	private static final Map<String, String> FORMATS = Map.of("count", CellFormat.COUNT.format(), "percent1",
			CellFormat.PERCENT_1.format(), "percent2", CellFormat.PERCENT_2.format(), "days", CellFormat.DAYS.format(),
			"rank", CellFormat.RANK.format(), "change", CellFormat.CHANGE.format(), "day", CellFormat.DATE.format());

	private final XSSFWorkbook book;

	private final Map<String, XSSFCellStyle> styles = new HashMap<>();

	TemplateLook(XSSFWorkbook book) {
		this.book = book;
	}

	XSSFCellStyle style(String name) {
		return this.styles.computeIfAbsent(name, this::make);
	}

	private XSSFCellStyle make(String name) {
		XSSFCellStyle style = this.book.createCellStyle();
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		switch (name) {
			case "title" -> words(style, "黑体", 18, HorizontalAlignment.CENTER);
			case "subtitle" -> words(style, "宋体", 11, HorizontalAlignment.CENTER);
			case "heading" -> words(style, "黑体", 13, HorizontalAlignment.LEFT);
			case "label" -> words(style, "黑体", 11, HorizontalAlignment.RIGHT);
			case "value" -> words(style, "宋体", 11, HorizontalAlignment.LEFT);
			case "note" -> words(style, "宋体", 9, HorizontalAlignment.LEFT);
			case "header" -> header(style);
			default -> data(style, name.replace(".total", ""), name.endsWith(".total"));
		}
		return style;
	}

	private void words(XSSFCellStyle style, String font, int points, HorizontalAlignment alignment) {
		style.setFont(font(font, points, false, null));
		style.setAlignment(alignment);
		style.setWrapText(points < 18);
	}

	private void header(XSSFCellStyle style) {
		style.setFont(font("黑体", 11, false, colour(0xFF, 0xFF, 0xFF)));
		style.setAlignment(HorizontalAlignment.CENTER);
		style.setWrapText(true);
		fill(style, colour(0x1F, 0x4E, 0x79));
		borders(style);
	}

	private void data(XSSFCellStyle style, String kind, boolean total) {
		style.setFont(font("宋体", 11, total, null));
		style.setAlignment(kind.equals("word") ? HorizontalAlignment.LEFT
				: (kind.equals("rank") || kind.equals("day")) ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT);
		style.setWrapText(kind.equals("word"));
		style.setIndention((short) (kind.equals("word") ? 1 : 0));
		if (FORMATS.containsKey(kind)) {
			style.setDataFormat(this.book.createDataFormat().getFormat(FORMATS.get(kind)));
		}
		if (total) {
			fill(style, colour(0xDD, 0xE8, 0xF3));
		}
		borders(style);
	}

	private static void fill(XSSFCellStyle style, XSSFColor colour) {
		style.setFillForegroundColor(colour);
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
	}

	private static void borders(XSSFCellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		style.setTopBorderColor(LINE);
		style.setBottomBorderColor(LINE);
		style.setLeftBorderColor(LINE);
		style.setRightBorderColor(LINE);
	}

	private XSSFFont font(String name, int points, boolean bold, XSSFColor colour) {
		XSSFFont font = this.book.createFont();
		font.setFontName(name);
		font.setFamily(name.equals("宋体") ? FontFamily.ROMAN : FontFamily.MODERN);
		font.setCharSet(FontCharset.GB2312);
		font.setFontHeightInPoints((short) points);
		font.setBold(bold);
		if (colour != null) {
			font.setColor(colour);
		}
		return font;
	}

	private static XSSFColor colour(int red, int green, int blue) {
		return new XSSFColor(new byte[] { (byte) red, (byte) green, (byte) blue }, null);
	}

}
