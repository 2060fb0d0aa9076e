package org.yidiantong.evaluation;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.masking.Masking;

import org.springframework.stereotype.Component;

/**
 * Prepares texts for storage: normalizes them by {@link PlainText} and masks personal
 * data.
 */
@Component("evaluationTextSanitizer")
class TextSanitizer {

	private final Masking masking;

	TextSanitizer(Masking masking) {
		this.masking = masking;
	}

	/** Number of characters of the normalized text. */
	static int length(@Nullable String text) {
		return PlainText.length(text);
	}

	/** The normalized and masked text; null when it is empty. */
	@Nullable String stored(@Nullable String text) {
		String plain = PlainText.orNull(text);
		return (plain == null) ? null : this.masking.text(plain).text();
	}

}
