package org.yidiantong.tenancy;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.yaml.YamlFile;

/**
 * The contents of a file and the locations of its parts.
 *
 * @param value the contents; null when the file could not be read
 * @param lines location of a part by its JSON Pointer, such as {@code /items/3/code}, or
 * of the nearest enclosing part
 */
public record SourceDocument<T>(@Nullable T value, Function<String, Location> lines) {

	/**
	 * Reads a YAML file and reports every error of its syntax and of its JSON Schema.
	 * @param path as the findings name the file
	 * @param schema such as {@code units.schema.json}
	 * @param type a record whose components are all nullable: invalid parts are reported
	 * and left null
	 */
	public static <T> SourceDocument<T> read(String path, byte[] content, String schema, Class<T> type,
			Findings findings) {
		YamlFile<T> file = YamlFile.read(content, schema, type);
		file.errors()
			.forEach((error) -> findings
				.add(new Finding(new Location(path, error.line()), error.code(), error.meant(), error.arguments())));
		return new SourceDocument<>(file.value(), (pointer) -> new Location(path, file.line(pointer)));
	}

	/**
	 * The location of a part. The JSON Pointer may hold {@code %d} and {@code %s}, which
	 * are filled with the arguments.
	 */
	public Location at(String pointer, Object... arguments) {
		return this.lines.apply(pointer.formatted(arguments));
	}

}
