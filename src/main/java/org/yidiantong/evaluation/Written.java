package org.yidiantong.evaluation;

import org.jspecify.annotations.Nullable;
import org.yidiantong.masking.Masking;

import org.springframework.stereotype.Component;

/**
 * Puts what people typed into the form in which it is kept: without signs that no screen
 * shows and no database takes, and masked.
 */
@Component("evaluationWriting")
class Written {

	private final Masking masking;

	Written(Masking masking) {
		this.masking = masking;
	}

	/** Without the signs; null when nothing is left. */
	static @Nullable String plain(@Nullable String typed) {
		if (typed == null) {
			return null;
		}
		StringBuilder kept = new StringBuilder(typed.length());
		typed.replace("\r\n", "\n")
			.replace('\r', '\n')
			.codePoints()
			.filter(Written::isShown)
			.forEach(kept::appendCodePoint);
		String plain = kept.toString().strip();
		return plain.isEmpty() ? null : plain;
	}

	/** How many characters of it count. */
	static int length(@Nullable String typed) {
		String plain = plain(typed);
		return (plain == null) ? 0 : plain.codePointCount(0, plain.length());
	}

	/** As it is kept; null when nothing was written. */
	@Nullable String kept(@Nullable String typed) {
		String plain = plain(typed);
		return (plain == null) ? null : this.masking.text(plain).text();
	}

	private static boolean isShown(int sign) {
		return sign == '\n' || sign == '\t'
				|| !(Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE);
	}

}
