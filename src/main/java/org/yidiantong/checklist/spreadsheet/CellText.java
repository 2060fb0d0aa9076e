package org.yidiantong.checklist.spreadsheet;

import java.util.regex.Pattern;

/**
 * Keeps texts as they are on their way through a workbook: XML drops carriage returns,
 * and spreadsheet programs read {@code _x000D_} as one.
 */
final class CellText {

	/** The most characters that a cell can hold. */
	static final int LONGEST = 32_767;

	private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private CellText() {
	}

	/** A text as it is stored in a cell. */
	static String escaped(String text) {
		return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_").replace("\r", "_x000D_");
	}

	/** The first character that no list may have; -1 without one. */
	static int forbidden(String text) {
		return text.codePoints()
			.filter((c) -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7F || c == 0xFFFE || c == 0xFFFF
					|| (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
			.findFirst()
			.orElse(-1);
	}

}
