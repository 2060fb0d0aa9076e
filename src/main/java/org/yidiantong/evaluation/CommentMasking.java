package org.yidiantong.evaluation;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.masking.Masking;

import org.springframework.stereotype.Component;

/**
 * Prepares comments and notes for storage: normalized by {@link PlainText} and masked.
 */
@Component("evaluationCommentMasking")
class CommentMasking {

	private final Masking masking;

	CommentMasking(Masking masking) {
		this.masking = masking;
	}

	/** The masked text; null when nothing visible was typed. */
	@Nullable String mask(@Nullable String typed) {
		String plain = PlainText.orNull(typed);
		return (plain == null) ? null : this.masking.text(plain).text();
	}

}
