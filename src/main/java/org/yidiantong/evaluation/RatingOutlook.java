package org.yidiantong.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of the ratings of a case, for who filed it, and whether one can be given
 * now.
 *
 * @param open which rating can be given now; null when none can
 * @param given the ratings there are, the first one first
 * @param callBack where the call-back stands; null when there is none
 * @param dueOn by when the call-back, or the rectification, is due; null when neither is
 */
public record RatingOutlook(@Nullable RatingKind open, List<RatingReceipt> given, @Nullable CallBackState callBack,
		@Nullable LocalDate dueOn) {

	public RatingOutlook {
		given = List.copyOf(given);
	}

}
