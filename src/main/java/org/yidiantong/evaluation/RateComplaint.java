package org.yidiantong.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.TrackingCode;

/**
 * To rate the answer to a complaint, in the words in which it came; the door names every
 * mistake in it.
 *
 * @param code of who filed
 * @param level 5 very satisfied to 1 very dissatisfied; null when nothing was chosen,
 * which is never taken for satisfied
 * @param tags names of {@link RatingTag}s
 * @param meant which rating it is; null when the sender does not say
 * @param byStaff whether it comes from an officer, a program, or a browser with which an
 * officer was signed in
 */
public record RateComplaint(TrackingCode code, @Nullable Integer level, List<String> tags, @Nullable String comment,
		@Nullable RatingKind meant, boolean byStaff) {

	public RateComplaint {
		tags = List.copyOf(tags);
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "RateComplaint[" + this.level + "]";
	}

}
