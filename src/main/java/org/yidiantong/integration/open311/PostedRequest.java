package org.yidiantong.integration.open311;

import java.time.LocalDate;
import java.util.List;

/**
 * The receipt for a filed complaint.
 *
 * @param token the tracking code
 * @param dueOn due day
 * @param notKept names of fields that were sent and are not kept
 */
public record PostedRequest(String token, LocalDate dueOn, List<String> notKept) {

	public PostedRequest {
		notKept = List.copyOf(notKept);
	}

	/** Hides the token, so that it appears in no log. */
	@Override
	public String toString() {
		return "PostedRequest[…]";
	}

}
