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

	private final Lines lines;

	private final List<Mistake> mistakes;

	private YamlFile(@Nullable T value, Lines lines, List<Mistake> mistakes) {
		this.value = value;
		this.lines = lines;
		this.mistakes = List.copyOf(mistakes);
	}

	/**
	 * Reads a file.
	 * @param schema name of a JSON Schema on the class path, such as
	 * {@code units.schema.json}
	 */
	public static <T> YamlFile<T> read(byte[] content, String schema, Class<T> type) {
		List<Mistake> mistakes = new ArrayList<>();
		try {
			YamlTree tree = TreeBuilder.build(Utf8Text.of(content), mistakes);
			mistakes.addAll(SchemaCheck.prune(tree, schema));
			return new YamlFile<>(Binding.bind(tree, type, mistakes), tree.lines(), mistakes);
		}
		catch (Unreadable ex) {
			mistakes.add(ex.mistake());
			return new YamlFile<>(null, new Lines(ex.mistake().line()), mistakes);
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
	public List<Mistake> mistakes() {
		return this.mistakes;
	}

}
