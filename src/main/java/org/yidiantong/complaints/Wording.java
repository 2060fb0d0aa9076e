package org.yidiantong.complaints;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * Puts what people typed into the form in which it is kept: without signs that no screen
 * shows and no database takes, with one kind of line end, phone numbers without
 * separators. It changes nothing that can be read.
 */
final class Wording {

	private Wording() {
	}

	static FileComplaint of(FileComplaint typed) {
		Contact contact = typed.contact();
		return new FileComplaint(typed.key(), code(typed.item()), code(typed.place()), shown(typed.text()),
				typed.nature(), typed.anonymous(),
				(contact == null) ? null : new Contact(shown(contact.name()), phone(contact.phone())), typed.photos());
	}

	private static @Nullable String code(@Nullable String typed) {
		return (typed == null) ? null : typed.strip();
	}

	private static @Nullable String shown(@Nullable String typed) {
		return (typed == null) ? null : text(typed);
	}

	/** A text that was typed. */
	static String text(String typed) {
		StringBuilder kept = new StringBuilder(typed.length());
		typed.replace("\r\n", "\n")
			.replace('\r', '\n')
			.codePoints()
			.filter(Wording::isShown)
			.forEach(kept::appendCodePoint);
		return kept.toString().strip();
	}

	private static @Nullable String phone(@Nullable String typed) {
		return (typed == null) ? null
				: Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}()\\u2212\\u30FC]", "");
	}

	private static boolean isShown(int sign) {
		return sign == '\n' || sign == '\t'
				|| !(Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE);
	}

}
