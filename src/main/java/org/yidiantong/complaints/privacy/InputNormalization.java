package org.yidiantong.complaints.privacy;

import java.text.Normalizer;

/**
 * Puts what people typed into the form in which it is kept: without signs that no screen
 * shows and no database takes, with one kind of line end, phone numbers without
 * separators. It changes nothing that can be read.
 */
public final class InputNormalization {

	private InputNormalization() {
	}

	/** A text. */
	public static String text(String typed) {
		StringBuilder kept = new StringBuilder(typed.length());
		typed.replace("\r\n", "\n")
			.replace('\r', '\n')
			.codePoints()
			.filter(InputNormalization::isShown)
			.forEach(kept::appendCodePoint);
		return kept.toString().strip();
	}

	/** A phone number. */
	public static String phone(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}()\\u2212\\u30FC]", "");
	}

	private static boolean isShown(int sign) {
		return sign == '\n' || sign == '\t'
				|| !(Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE);
	}

}
