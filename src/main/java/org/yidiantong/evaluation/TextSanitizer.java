package org.yidiantong.evaluation;

import org.jspecify.annotations.Nullable;
import org.yidiantong.masking.Masking;

import org.springframework.stereotype.Component;

/**
 * Prepares texts for storage: removes control characters and masks personal data.
 */
@Component("evaluationTextSanitizer")
class TextSanitizer {

	private final Masking masking;

	TextSanitizer(Masking masking) {
		this.masking = masking;
	}

	/** The text without control characters; null when nothing is left. */
	static @Nullable String plain(@Nullable String text) {
		if (text == null) {
			return null;
		}
		StringBuilder result = new StringBuilder(text.length());
		text.replace("\r\n", "\n")
			.replace('\r', '\n')
			.codePoints()
			.filter(TextSanitizer::isAllowed)
			.forEach(result::appendCodePoint);
		String plain = result.toString().strip();
		return plain.isEmpty() ? null : plain;
	}

	/** Number of characters without control characters. */
	static int length(@Nullable String text) {
		String plain = plain(text);
		return (plain == null) ? 0 : plain.codePointCount(0, plain.length());
	}

	/** The sanitized and masked text; null when it is empty. */
	@Nullable String stored(@Nullable String text) {
		String plain = plain(text);
		return (plain == null) ? null : this.masking.text(plain).text();
	}

	private static boolean isAllowed(int character) {
		return character == '\n' || character == '\t'
				|| !(Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE);
	}

}
