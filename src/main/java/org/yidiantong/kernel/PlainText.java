package org.yidiantong.kernel;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.lang.Contract;

/**
 * Normalizes text from people. Call it before a text is validated or stored.
 * <p>
 * Line ends become {@code \n}. Invisible characters are removed: control characters,
 * unpaired surrogates, zero-width characters, fillers, and bidirectional controls, which
 * could make a line read differently. White space around the text is removed, and text
 * without a visible character is empty. Joiners inside a word stay, because some scripts
 * and emoji need them.
 */
public final class PlainText {

	private static final int SOFT_HYPHEN = 0xAD;

	private static final int BYTE_ORDER_MARK = 0xFEFF;

	private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u2028\u2029]");

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
		LINE_END.matcher(input)
			.replaceAll("\n")
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
		return turning || withoutWidth || isFiller(character) || isNoCharacter(character)
				|| Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
	}

	/**
	 * Letters and marks that take no part in today's scripts and show nothing: fillers of
	 * Hangul, vowels of Khmer, marks for notes and shorthand, the place of an embedded
	 * object.
	 */
	private static boolean isFiller(int character) {
		return character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0
				|| isBetween(character, 0x17B4, 0x17B5) || isBetween(character, 0xFFF0, 0xFFFC)
				|| isBetween(character, 0x1BCA0, 0x1BCA3) || isBetween(character, 0x1D173, 0x1D17A)
				|| character == 0xE0001;
	}

	/** What Unicode will never assign. */
	private static boolean isNoCharacter(int character) {
		return (character & 0xFFFE) == 0xFFFE || isBetween(character, 0xFDD0, 0xFDEF);
	}

	private static boolean isVisible(int character) {
		return switch (Character.getType(character)) {
			// newer than the JDK, such as rare characters of names, but for those that
			// are to show nothing
			case Character.UNASSIGNED ->
				!isHidden(character) && character != 0x180F && !isBetween(character, 0xE0000, 0xE0FFF);
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.NON_SPACING_MARK,
					Character.ENCLOSING_MARK, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> !isBlankSign(character);
		};
	}

	/**
	 * Letters and signs without a visible form: fillers, empty Braille, an empty note.
	 */
	private static boolean isBlankSign(int character) {
		return isFiller(character) || character == 0x2800 || character == 0x1D159
				|| isBetween(character, 0xFE00, 0xFE0F);
	}

	private static boolean isBetween(int character, int first, int last) {
		return character >= first && character <= last;
	}

}
