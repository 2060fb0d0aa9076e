package org.yidiantong.masking;

/**
 * A text in normalized form: without invisible characters, with digits of every script
 * and full-width characters as ASCII, and with one form each of blanks, dashes and middle
 * dots. Each code point of the original becomes one character, so that a position, a
 * length and a part of it never fall inside a code point. Maps each character to its
 * position in the original.
 */
final class NormalizedText {

	private static final String BLANK_LETTERS = "\t\u3164\u2800\u115F\u1160\uFFA0";

	private static final String LINE_ENDS = "\u000B\f\u2028\u2029";

	private static final String MIDDLE_DOTS = "·•‧・∙⋅･";

	/** Stands for a Chinese character beyond the basic plane, such as 𬀩. */
	static final char RARE_HAN = '\u4DB5';

	/** Stands for any other character beyond the basic plane. */
	private static final char OTHER = '\uFFFC';

	private final String original;

	private final char[] characters;

	private final int[] starts;

	private final int[] ends;

	private int length;

	NormalizedText(String original) {
		this.original = original;
		this.characters = new char[original.length()];
		this.starts = new int[original.length()];
		this.ends = new int[original.length()];
		for (int at = 0; at < original.length();) {
			int codePoint = original.codePointAt(at);
			int end = at + Character.charCount(codePoint);
			if (!isInvisible(codePoint)) {
				add(bmp(plain(codePoint)), at, end);
			}
			at = end;
		}
	}

	/** The start of a character in the original. */
	int start(int index) {
		return this.starts[index];
	}

	/** The end of a character in the original. */
	int end(int index) {
		return this.ends[index];
	}

	/** What the original says between two positions. */
	String original(int from, int to) {
		return (from < to) ? this.original.substring(this.starts[from], this.ends[to - 1]) : "";
	}

	private static char bmp(int codePoint) {
		if (isRareHan(codePoint)) {
			return RARE_HAN;
		}
		return Character.isBmpCodePoint(codePoint) ? (char) codePoint : OTHER;
	}

	/**
	 * Planes 2 and 3 are for Chinese characters, also those that are newer than the JDK.
	 * Older systems keep the rare characters of names in the private use area.
	 */
	private static boolean isRareHan(int codePoint) {
		return (codePoint >= 0x9FFD && codePoint <= 0x9FFF) || (codePoint >= 0x20000 && codePoint <= 0x3FFFF)
				|| Character.getType(codePoint) == Character.PRIVATE_USE;
	}

	private void add(char plain, int start, int end) {
		this.characters[this.length] = plain;
		this.starts[this.length] = start;
		this.ends[this.length] = end;
		this.length++;
	}

	private static boolean isInvisible(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
			case Character.CONTROL -> !Character.isWhitespace(codePoint);
			default -> false;
		};
	}

	private static int plain(int codePoint) {
		if (Character.digit(codePoint, 10) >= 0) {
			return '0' + Character.digit(codePoint, 10);
		}
		if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
			return plain(codePoint - 0xFEE0);
		}
		if (Character.getType(codePoint) == Character.SPACE_SEPARATOR || BLANK_LETTERS.indexOf(codePoint) >= 0) {
			return ' ';
		}
		if (Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '\u2212') {
			return '-';
		}
		if (LINE_ENDS.indexOf(codePoint) >= 0) {
			return '\n';
		}
		return (MIDDLE_DOTS.indexOf(codePoint) >= 0) ? '·' : codePoint;
	}

	@Override
	public String toString() {
		return new String(this.characters, 0, this.length);
	}

}
