package org.yidiantong.support;

import java.util.UUID;

/**
 * Texts that occur once. They carry no digits, since a row of digits may be masked as the
 * number of a phone or of a person.
 */
public final class UniqueText {

	private static final int RADIX = 16;

	private UniqueText() {
	}

	/** Returns a text with small letters behind it that no other text has. */
	public static String after(String text) {
		StringBuilder unique = new StringBuilder(text);
		UUID.randomUUID()
			.toString()
			.chars()
			.map((one) -> Character.digit(one, RADIX))
			.filter((digit) -> digit >= 0)
			.forEach((digit) -> unique.append((char) ('a' + digit)));
		return unique.toString();
	}

}
