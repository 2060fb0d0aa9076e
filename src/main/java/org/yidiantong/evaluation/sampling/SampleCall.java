package org.yidiantong.evaluation.sampling;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yidiantong.evaluation.RatingLevel;

/**
 * The call to the complainant of a sampled complaint. Recording it again replaces it: who
 * was not reached is called once more, and a slip is corrected.
 *
 * @param level 5 very satisfied to 1 very dissatisfied; null unless the person answered
 * @param calledBy the post or the program that recorded it
 * @param revision grows with each recording, from 1
 */
public record SampleCall(SampleAnswer answer, @Nullable Integer level, @Nullable String note, String calledBy,
		Instant calledAt, int revision) {

	/** Whether the person answered and is satisfied. */
	boolean isSatisfied() {
		return this.level != null && !RatingLevel.isNegative(this.level);
	}

}
