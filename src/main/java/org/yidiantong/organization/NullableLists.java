package org.yidiantong.organization;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Reads lists from files in which any value may be missing.
 */
final class NullableLists {

	private NullableLists() {
	}

	/** Returns the list with its nulls, so that the indexes match the file. */
	static <T> List<@Nullable T> of(@Nullable List<@Nullable T> list) {
		return (list != null) ? list : List.of();
	}

	/** Returns the elements that are not null, sorted. */
	static <T extends Comparable<T>> List<T> present(@Nullable Collection<@Nullable T> list) {
		return (list != null) ? list.stream().filter(Objects::nonNull).map(Objects::requireNonNull).sorted().toList()
				: List.of();
	}

}
