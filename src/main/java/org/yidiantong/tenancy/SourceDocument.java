package org.yidiantong.tenancy;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The contents of a file and the locations of its parts.
 *
 * @param value the contents; null when the file could not be read
 * @param lines location of a part by its JSON Pointer, such as {@code /items/3/code}, or
 * of the nearest enclosing part
 */
public record SourceDocument<T>(@Nullable T value, Function<String, Location> lines) {

	/**
	 * The location of a part. The JSON Pointer may hold {@code %d} and {@code %s}, which
	 * are filled with the arguments.
	 */
	public Location at(String pointer, Object... arguments) {
		return this.lines.apply(pointer.formatted(arguments));
	}

}
