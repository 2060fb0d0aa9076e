package org.yidiantong.integration.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * The part of the feed that a client requests.
 *
 * @param after the position after which it begins; the {@code sequence} of an entry is
 * accepted, too
 * @param limit how many entries at most
 */
record FeedRequest(long after, int limit) {

	private static final int USUAL = 100;

	/** Reads both parameters and reports the errors of both at once. */
	static FeedRequest read(@Nullable String after, @Nullable String limit) {
		List<ValidationError> errors = new ArrayList<>();
		long position = number(after, 0);
		long most = number(limit, USUAL);
		if (most < 1 || most > EventLogReader.MOST) {
			errors.add(ValidationError.ofParameter("limit", "limit", 1, EventLogReader.MOST));
		}
		if (position < 0) {
			errors.add(ValidationError.ofParameter("after", "cursor"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return new FeedRequest(position, Math.toIntExact(most));
	}

	// Eighteen digits always fit; leading zeros come from a sequence.
	private static long number(@Nullable String text, long usual) {
		if (text == null) {
			return usual;
		}
		boolean readable = text.length() <= 40 && text.matches("0*[0-9]{1,18}");
		return readable ? Long.parseLong(text) : -1;
	}

}
