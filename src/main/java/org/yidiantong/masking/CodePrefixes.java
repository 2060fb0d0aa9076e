package org.yidiantong.masking;

import java.util.Locale;
import java.util.Set;

/**
 * Distinguishes digits inside a code, such as HT13800001234, from a number with a word
 * before it.
 */
final class CodePrefixes {

	private static final Set<String> WORDS = Set.of("TEL", "PHONE", "MOBILE", "MOB", "CALL", "WX", "VX", "V", "WECHAT",
			"SJ", "DH", "T", "QQ", "CARD", "ID", "NO");

	private static final int LONGEST_WORD = 10;

	private CodePrefixes() {
	}

	/** Whether the digits follow capital letters, or have letters on both sides. */
	static boolean isPartOfCode(MaskingContext reading, int from, int to) {
		int start = from;
		while (start > 0 && isLetter(reading.at(start - 1)) && from - start < LONGEST_WORD) {
			start--;
		}
		String word = reading.plain().substring(start, from);
		if (word.isEmpty() || WORDS.contains(word.toUpperCase(Locale.ROOT))) {
			return false;
		}
		return word.equals(word.toUpperCase(Locale.ROOT)) || isLetter(reading.at(to));
	}

	private static boolean isLetter(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
	}

}
