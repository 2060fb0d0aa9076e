package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a rating.
 *
 * @param levelName Chinese
 * @param comment as it is kept, which is masked
 * @param ratedAt business time
 * @param callBackDueOn by when the supervising unit calls back; null when it need not
 */
public record RatingReceipt(RatingKind kind, int level, String levelName, List<RatingTag> tags,
		@Nullable String comment, Instant ratedAt, boolean anonymous, @Nullable LocalDate callBackDueOn) {

	public RatingReceipt {
		tags = List.copyOf(tags);
	}

	/** Whether it calls for a call-back. */
	public boolean negative() {
		return Level.isNegative(this.level);
	}

}
