package org.yidiantong.tenancy.yaml;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A parsed YAML file: its content as a record, the line of each part, and every syntax
 * and schema error.
 *
 * @param <T> a record whose components are all nullable, because invalid parts are left
 * out
 */
public final class YamlFile<T> {

	private final @Nullable T value;

	private final LineNumbers lines;

	private final List<YamlError> errors;

	private YamlFile(@Nullable T value, LineNumbers lines, List<YamlError> errors) {
		this.value = value;
		this.lines = lines;
		this.errors = List.copyOf(errors);
	}

	/**
	 * Reads a file.
	 * @param schema name of a JSON Schema on the class path, such as
	 * {@code units.schema.json}
	 */
	public static <T> YamlFile<T> read(byte[] content, String schema, Class<T> type) {
		List<YamlError> errors = new ArrayList<>();
		try {
			YamlTree tree = TreeBuilder.build(Utf8Text.of(content), errors);
			errors.addAll(SchemaCheck.prune(tree, schema));
			return new YamlFile<>(Binding.bind(tree, type, errors), tree.lines(), errors);
		}
		catch (UnreadableYaml ex) {
			errors.add(ex.error());
			return new YamlFile<>(null, new LineNumbers(ex.error().line()), errors);
		}
	}

	/** Returns the text of a schema, so that changes can be detected. */
	public static String schemaText(String schema) {
		return SchemaFiles.text(schema);
	}

	/** Returns the content; null when none of it could be read. */
	public @Nullable T value() {
		return this.value;
	}

	/**
	 * Returns the line of the part at a JSON Pointer, or of its nearest existing
	 * ancestor.
	 */
	public int line(String pointer) {
		return this.lines.nearest(pointer).line();
	}

	/** Returns every error in the file. */
	public List<YamlError> errors() {
		return this.errors;
	}

}
