package org.yidiantong.kernel;

import org.jspecify.annotations.Nullable;

import org.springframework.lang.Contract;

/**
 * Normalizes text from people. Call it before a text is validated or stored.
 * <p>
 * Line ends become {@code \n}. Invisible characters are removed: control characters,
 * unpaired surrogates, zero-width characters, and bidirectional controls, which could
 * make a line read differently. White space around the text is removed, and text without
 * a visible character is empty. Joiners inside a word stay, because some scripts and
 * emoji need them.
 */
public final class PlainText {

	private static final int SOFT_HYPHEN = 0xAD;

	private static final int BYTE_ORDER_MARK = 0xFEFF;

	private PlainText() {
	}

	/** The normalized text; empty when nothing visible was typed. */
	public static String of(@Nullable String input) {
		String plain = (input == null) ? "" : withoutHidden(input);
		return isBlank(plain) ? "" : plain.strip();
	}

	/** The normalized text; null when nothing visible was typed. */
	public static @Nullable String orNull(@Nullable String input) {
		String plain = of(input);
		return plain.isEmpty() ? null : plain;
	}

	/** The normalized text on one line. */
	public static String line(@Nullable String input) {
		return of(input).replace('\n', ' ').replace('\t', ' ');
	}

	/**
	 * Text with cells and rows: as {@link #of}, but white space around the text stays,
	 * because it may separate empty cells.
	 */
	public static String table(@Nullable String input) {
		return (input == null) ? "" : withoutHidden(input);
	}

	/** Whether nothing visible was typed. */
	@Contract("null -> true")
	public static boolean isBlank(@Nullable String input) {
		return input == null || input.codePoints().noneMatch(PlainText::isVisible);
	}

	/** The number of characters of the normalized text, as a reader counts them. */
	public static int length(@Nullable String input) {
		String plain = of(input);
		return plain.codePointCount(0, plain.length());
	}

	/**
	 * The first characters of a text that came from outside, to be repeated in an answer.
	 * A character beyond the basic plane is never cut in half.
	 */
	public static String start(String text, int most) {
		return (text.length() <= most || text.codePointCount(0, text.length()) <= most) ? text
				: text.substring(0, text.offsetByCodePoints(0, most));
	}

	/** As {@link #start}, with an ellipsis where something is left out. */
	public static String shortened(String text, int most) {
		String start = start(text, most);
		return (start.length() == text.length()) ? text : start + "…";
	}

	private static String withoutHidden(String input) {
		StringBuilder kept = new StringBuilder(input.length());
		input.replace("\r\n", "\n")
			.replace('\r', '\n')
			.codePoints()
			.filter((character) -> !isHidden(character))
			.forEach(kept::appendCodePoint);
		return kept.toString();
	}

	private static boolean isHidden(int character) {
		if (character == '\n' || character == '\t') {
			return false;
		}
		boolean turning = character == 0x61C || character == 0x200E || character == 0x200F
				|| isBetween(character, 0x202A, 0x202E) || isBetween(character, 0x2066, 0x206F);
		boolean withoutWidth = character == SOFT_HYPHEN || character == BYTE_ORDER_MARK || character == 0x200B
				|| isBetween(character, 0x2060, 0x2065);
		return turning || withoutWidth || Character.isISOControl(character)
				|| Character.getType(character) == Character.SURROGATE;
	}

	private static boolean isVisible(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
					Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.SPACE_SEPARATOR,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> !isBlankSign(character);
		};
	}

	/** Letters and signs without a visible form: Hangul fillers, empty Braille. */
	private static boolean isBlankSign(int character) {
		return character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0
				|| character == 0x2800 || isBetween(character, 0xFE00, 0xFE0F);
	}

	private static boolean isBetween(int character, int first, int last) {
		return character >= first && character <= last;
	}

}
