package org.yidiantong.integration.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.NearestWord;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * The part of the feed that a client requests.
 *
 * @param after the position after which it begins; the {@code sequence} of an entry is
 * accepted, too
 * @param limit how many entries at most
 * @param types names of the event types; empty for all
 * @param patience how many seconds the request may wait for an entry
 */
record FeedRequest(long after, int limit, Set<String> types, int patience) {

	/** How many seconds a request may wait at most. */
	static final int LONGEST_WAIT = 60;

	private static final int USUAL = 100;

	private static final int LONGEST_TYPE = 100;

	FeedRequest {
		types = Set.copyOf(types);
	}

	/**
	 * Reads all parameters and reports every error at once.
	 * @param known the names of all event types
	 */
	static FeedRequest read(@Nullable String after, @Nullable String limit, @Nullable String types,
			@Nullable String wait, Collection<String> known) {
		List<ValidationError> errors = new ArrayList<>();
		long position = number(after, 0);
		long most = number(limit, USUAL);
		long seconds = number(wait, 0);
		if (most < 1 || most > EventLogReader.MOST) {
			errors.add(ValidationError.ofParameter("limit", "limit", 1, EventLogReader.MOST));
		}
		if (position < 0) {
			errors.add(ValidationError.ofParameter("after", "cursor"));
		}
		if (seconds < 0 || seconds > LONGEST_WAIT) {
			errors.add(ValidationError.ofParameter("wait", "feed.wait", LONGEST_WAIT));
		}
		Set<String> chosen = types(types, known, errors);
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return new FeedRequest(position, Math.toIntExact(most), chosen, Math.toIntExact(seconds));
	}

	/** Returns the query of the part after a position. */
	String next(long position) {
		String chosen = this.types.isEmpty() ? "" : "&types=" + String.join(",", new TreeSet<>(this.types));
		String waiting = (this.patience == 0) ? "" : "&wait=" + this.patience;
		return "?after=%d&limit=%d%s%s".formatted(position, this.limit, chosen, waiting);
	}

	private static Set<String> types(@Nullable String types, Collection<String> known, List<ValidationError> errors) {
		Set<String> chosen = new TreeSet<>((types == null) ? List.of() : List.of(types.split(",", -1)));
		chosen.stream().filter((type) -> !known.contains(type)).limit(known.size()).forEach((type) -> {
			String name = PlainText.shortened(type, LONGEST_TYPE);
			errors.add(NearestWord.to(name, known)
				.map((near) -> ValidationError.ofParameter("types", "feed.type", name, near))
				.orElseGet(() -> ValidationError.ofParameter("types", "feed.type.unlike", name)));
		});
		return chosen;
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
