package org.yidiantong.organization;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Lists out of files in which anything may be missing.
 */
final class Lists {

	private Lists() {
	}

	/** The list with its gaps, so that numbers stay what they are in the file. */
	static <T> List<@Nullable T> of(@Nullable List<@Nullable T> list) {
		return (list != null) ? list : List.of();
	}

	/** What is there, in order. */
	static <T> List<T> present(@Nullable Collection<@Nullable T> list) {
		return (list != null) ? list.stream().filter(Objects::nonNull).map(Objects::requireNonNull).sorted().toList()
				: List.of();
	}

}
