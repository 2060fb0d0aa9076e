package org.yidiantong.kernel;

import java.time.DateTimeException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The part of a list that a caller requests by {@code ?limit=&after=}. As a controller's
 * argument it is filled in and checked before the controller runs.
 *
 * @param limit maximum number of items, 1 to {@value #MOST}
 * @param after the key of the item after which the part begins; null for the beginning
 * @param list the name of the list, which only its own cursors carry; for a controller
 * the address of the list
 */
public record PageRequest(int limit, @Nullable String after, String list) {

	/** Number of items when the request states no limit. */
	public static final int USUAL = 50;

	/** Maximum number of items in a response. */
	public static final int MOST = 500;

	/** A request from within the application, which uses keys and no cursors. */
	public PageRequest(int limit, @Nullable String after) {
		this(limit, after, "");
	}

	/** The same part with fewer items at most. */
	public PageRequest atMost(int most) {
		return new PageRequest(Math.min(this.limit, most), this.after, this.list);
	}

	/**
	 * Returns the key of the item before the part; null for the beginning.
	 * @param reading parses a key; throws {@link IllegalArgumentException} or
	 * {@link DateTimeException} for a text that is not a key of the list
	 * @throws InvalidRequest when the cursor belongs to another list
	 */
	public <K> @Nullable K after(Function<String, K> reading) {
		if (this.after == null) {
			return null;
		}
		try {
			return reading.apply(this.after);
		}
		catch (IllegalArgumentException | DateTimeException ofAnotherList) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("after", "cursor")));
		}
	}

	/**
	 * Returns the key of a list that is sorted by id; refuses as {@link #after(Function)}
	 * does.
	 */
	public @Nullable UUID afterId() {
		return after(UUID::fromString);
	}

	/**
	 * Returns the key of a list that is sorted by code; refuses as
	 * {@link #after(Function)} does.
	 */
	public @Nullable String afterCode(Pattern codes) {
		return after((key) -> {
			if (!codes.matcher(key).matches()) {
				throw new IllegalArgumentException(key);
			}
			return key;
		});
	}

	/**
	 * Number of items to read: one more than the limit, which tells whether the list
	 * continues.
	 */
	public int fetch() {
		return this.limit + 1;
	}

}
