package org.yidiantong.kernel;

import java.time.DateTimeException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for by {@code ?limit=&after=}. As a controller's argument
 * it is filled in and checked before the controller runs.
 *
 * @param limit how many items at most, 1 to {@value #MOST}
 * @param after the key of the item after which the part begins; null for the beginning
 */
public record PageRequest(int limit, @Nullable String after) {

	/** How many items an answer holds unless it is told. */
	public static final int USUAL = 50;

	/** How many items an answer holds at most. */
	public static final int MOST = 500;

	/**
	 * The key of the item before the part, as the list writes its keys; null for the
	 * beginning.
	 * @param reading reads a key; throws {@link IllegalArgumentException} or
	 * {@link DateTimeException} for text that is no key of the list
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

	/** The key of a list whose keys are ids; refuses as {@link #after(Function)}. */
	public @Nullable UUID afterId() {
		return after(UUID::fromString);
	}

	/** The key of a list of codes; refuses as {@link #after(Function)}. */
	public @Nullable String afterCode(Pattern codes) {
		return after((key) -> {
			if (!codes.matcher(key).matches()) {
				throw new IllegalArgumentException(key);
			}
			return key;
		});
	}

	/**
	 * How many items to read: one more than are shown, to know whether there are more.
	 */
	public int fetch() {
		return this.limit + 1;
	}

}
