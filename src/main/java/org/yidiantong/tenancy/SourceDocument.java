package org.yidiantong.tenancy;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A file that was read, and where its parts stand.
 *
 * @param value what it says; null when nothing of it could be read
 * @param lines gives the place of a part by its JSON Pointer, such as
 * {@code /items/3/code}; of the nearest part around it when there is no such part
 */
public record SourceDocument<T>(@Nullable T value, Function<String, Location> lines) {

	/** The place of a part: a JSON Pointer with {@code %d} and {@code %s} filled in. */
	public Location at(String pointer, Object... arguments) {
		return this.lines.apply(pointer.formatted(arguments));
	}

}
