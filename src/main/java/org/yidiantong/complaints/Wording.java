package org.yidiantong.complaints;

import java.text.Normalizer;

import org.yidiantong.kernel.PlainText;

import org.jspecify.annotations.Nullable;

/**
 * Normalizes a complaint before it is checked and stored: texts as {@link PlainText}
 * does, codes without surrounding white space, phone numbers without separators.
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
		return (typed == null) ? null : PlainText.of(typed);
	}

	private static @Nullable String phone(@Nullable String typed) {
		return (typed == null) ? null
				: Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}()\\u2212\\u30FC]", "");
	}

}
