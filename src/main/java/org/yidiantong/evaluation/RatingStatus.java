package org.yidiantong.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The ratings of a complaint as shown to the person who filed it.
 *
 * @param open the rating that can be given now; null when none can
 * @param given the ratings so far, oldest first
 * @param callBack state of the call-back; null when there is none
 * @param dueOn due date of the call-back or the rectification; null when neither is
 * pending
 */
public record RatingStatus(@Nullable RatingKind open, List<RatingReceipt> given, @Nullable CallBackState callBack,
		@Nullable LocalDate dueOn) {

	public RatingStatus {
		given = List.copyOf(given);
	}

}
