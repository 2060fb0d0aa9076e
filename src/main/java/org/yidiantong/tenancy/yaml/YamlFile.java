package org.yidiantong.tenancy.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

	private final boolean complete;

	private YamlFile(@Nullable T value, LineNumbers lines, List<YamlError> errors, boolean complete) {
		this.value = value;
		this.lines = lines;
		this.errors = errors.stream().distinct().toList();
		this.complete = complete;
	}

	/**
	 * Reads a file.
	 * @param schema name of a JSON Schema on the class path, such as
	 * {@code units.schema.json}
	 */
	public static <T> YamlFile<T> read(byte[] content, String schema, Class<T> type) {
		try {
			return parse(Utf8Text.of(content), schema, type);
		}
		catch (UnreadableYaml ex) {
			return unreadable(new ArrayList<>(), ex.error());
		}
	}

	private static <T> YamlFile<T> parse(String text, String schema, Class<T> type) {
		LikelyCause causes = new LikelyCause(text);
		List<YamlError> errors = new ArrayList<>();
		try {
			YamlTree tree = TreeBuilder.build(text, errors);
			Set<String> parts = tree.containers();
			errors.addAll(SchemaCheck.prune(tree, schema));
			errors.replaceAll(causes::of);
			boolean complete = tree.root().isObject() && tree.containers().equals(parts);
			return new YamlFile<>(Binding.bind(tree, type, errors), tree.lines(), errors, complete);
		}
		catch (UnreadableYaml ex) {
			return unreadable(errors, causes.of(ex.error()));
		}
	}

	private static <T> YamlFile<T> unreadable(List<YamlError> errors, YamlError last) {
		errors.add(last);
		return new YamlFile<>(null, new LineNumbers(last.line()), errors, false);
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

	/**
	 * Whether the file was read and no list or group of fields at its top was left out.
	 * What an incomplete file says cannot be compared with other files.
	 */
	public boolean isComplete() {
		return this.complete && this.value != null;
	}

	/** Returns every error in the file. */
	public List<YamlError> errors() {
		return this.errors;
	}

}
