package org.yidiantong.tenancy.yaml;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A YAML file that was read: what it says as a record, where its parts stand, and every
 * mistake that the YAML and its schema show.
 *
 * @param <T> a record whose components are all nullable: what has mistakes is left out
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
	 * Reads the bytes of a file.
	 * @param schema name of a JSON Schema inside the program, such as
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

	/** The text of a schema, for telling whether it changed. */
	public static String schemaText(String schema) {
		return SchemaFiles.text(schema);
	}

	/** What the file says; null when nothing of it could be read. */
	public @Nullable T value() {
		return this.value;
	}

	/** The line of the part that a JSON Pointer names, or of the nearest around it. */
	public int line(String pointer) {
		return this.lines.nearest(pointer).line();
	}

	/** Every mistake found in reading. */
	public List<Mistake> mistakes() {
		return this.mistakes;
	}

}
