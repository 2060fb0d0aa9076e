package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A rating as recorded.
 *
 * @param round number of the round that was rated; 1 until the complaint was reopened
 * @param levelName Chinese
 * @param comment masked
 * @param ratedAt in business time
 * @param callBackDueOn due date of the call-back; null when there is none
 */
public record RatingReceipt(RatingKind kind, int round, int level, String levelName, List<RatingTag> tags,
		@Nullable String comment, Instant ratedAt, boolean anonymous, @Nullable LocalDate callBackDueOn) {

	public RatingReceipt {
		tags = List.copyOf(tags);
	}

	/** Whether the rating leads to a call-back. */
	public boolean negative() {
		return RatingLevel.isNegative(this.level);
	}

}
