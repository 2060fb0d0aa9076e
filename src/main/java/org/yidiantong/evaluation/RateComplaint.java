package org.yidiantong.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.TrackingCode;

/**
 * Command to rate the answer to a complaint, not validated yet.
 *
 * @param code tracking code of the complaint
 * @param level 5 very satisfied to 1 very dissatisfied; null when none was chosen, which
 * never counts as satisfied
 * @param tags names of {@link RatingTag}s
 * @param meant which of the ratings; null when the sender does not say
 * @param byStaff whether it comes from an officer, an API client, or a browser in which
 * an officer was signed in
 */
public record RateComplaint(TrackingCode code, @Nullable Integer level, List<String> tags, @Nullable String comment,
		@Nullable RatingKind meant, boolean byStaff) {

	public RateComplaint {
		tags = List.copyOf(tags);
	}

	/** Leaves out everything that a person wrote. */
	@Override
	public String toString() {
		return "RateComplaint[" + this.level + "]";
	}

}
