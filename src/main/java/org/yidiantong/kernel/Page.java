package org.yidiantong.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list in an API response.
 *
 * @param items in the list's order
 * @param next cursor of the next part, for {@code ?after=}; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

	/**
	 * Creates a page from the items that were read for it.
	 * @param read at most {@link PageRequest#fetch()} items; one more than the limit
	 * means that the list continues
	 * @param key what the list is sorted by, unique in the list
	 */
	public static <T> Page<T> of(List<T> read, PageRequest request, Function<T, String> key) {
		if (read.size() <= request.limit()) {
			return new Page<>(List.copyOf(read), null);
		}
		List<T> items = List.copyOf(read.subList(0, request.limit()));
		return new Page<>(items, Cursor.after(request.list(), key.apply(items.get(items.size() - 1))));
	}

	/**
	 * Cuts a page out of a complete list that is sorted by a code. For lists of a few
	 * hundred items.
	 * @throws InvalidRequest when the cursor belongs to another list
	 */
	public static <T> Page<T> cut(List<T> all, PageRequest request, Pattern codes, Function<T, String> key) {
		String after = request.afterCode(codes);
		List<T> rest = all.stream()
			.filter((item) -> after == null || key.apply(item).compareTo(after) > 0)
			.limit(request.fetch())
			.toList();
		return of(rest, request, key);
	}

	/** Returns the page with its items converted. */
	public <R> Page<R> map(Function<T, R> mapping) {
		return new Page<>(this.items.stream().map(mapping).toList(), this.next);
	}

}
