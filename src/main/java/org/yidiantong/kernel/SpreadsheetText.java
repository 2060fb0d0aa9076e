package org.yidiantong.kernel;

import java.util.regex.Pattern;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * Text as the cell of a spreadsheet: it is never a formula, and it is written so that the
 * program reads the same text.
 */
public final class SpreadsheetText {

	private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

	/** Text that a spreadsheet program would treat as a formula. */
	private static final Pattern LIKE_A_FORMULA = Pattern.compile("^(?:[\t\r\n]|\\s*[=+\\-@＝＋－＠]).*", Pattern.DOTALL);

	/** Text that the file format would treat as an escaped character. */
	private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	/** Characters that XML does not allow. */
	private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

	private SpreadsheetText() {
	}

	/** Whether a spreadsheet program would take a text for a formula. */
	public static boolean isLikeAFormula(String text) {
		return LIKE_A_FORMULA.matcher(text).matches();
	}

	/**
	 * A text for a cell of a CSV file. The apostrophe makes spreadsheet programs read a
	 * text.
	 */
	static String inCsv(String text) {
		return isLikeAFormula(text) ? "'" + text : text;
	}

	/**
	 * A text for a cell of a workbook. If it is like a formula, its style needs the quote
	 * prefix, so that it stays text when somebody edits the cell.
	 */
	public static String inWorkbook(String text) {
		return fitting(LIKE_AN_ESCAPE.matcher(NO_CHARACTER.matcher(text).replaceAll("\uFFFD")).replaceAll("_x005F_"));
	}

	/** Excel counts the two halves of a character beyond the basic plane. */
	private static String fitting(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = LONGEST - 1;
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
	}

}
