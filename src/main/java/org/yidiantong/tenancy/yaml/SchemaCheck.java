package org.yidiantong.tenancy.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.networknt.schema.Error;

/**
 * Validates a tree against a schema and removes its invalid parts.
 */
final class SchemaCheck {

	/** Keywords whose errors leave a value that can still be read. */
	private static final Set<String> READABLE = Set.of("required", "dependentRequired", "minItems", "maxItems",
			"uniqueItems", "minProperties", "maxProperties", "contains");

	private SchemaCheck() {
	}

	static List<YamlError> prune(YamlTree tree, String schema) {
		List<Error> errors = SchemaErrors.worthSaying(SchemaFiles.errors(schema, tree.root()));
		List<YamlError> found = new ArrayList<>();
		for (Error error : errors) {
			YamlError one = SchemaErrorMessages.of(error, tree.line(pointer(error)));
			if (!isMistyped(error, errors)) {
				found.add(one);
			}
		}
		errors.stream()
			.filter((error) -> !READABLE.contains(error.getKeyword()))
			.map(SchemaCheck::pointer)
			.sorted(Comparator.comparing(Pointers::segments, SchemaCheck::order).reversed())
			.forEach(tree::remove);
		return found;
	}

	/** Whether a missing field is reported already as a misspelt one. */
	private static boolean isMistyped(Error missing, List<Error> errors) {
		return "required".equals(missing.getKeyword()) && errors.stream()
			.filter((error) -> error.getKeyword().endsWith("Properties") && error.getProperty() != null)
			.filter((error) -> error.getInstanceLocation().equals(missing.getInstanceLocation()))
			.anyMatch((error) -> Objects.equals(SchemaErrorMessages.of(error, 1).meant(), missing.getProperty()));
	}

	private static String pointer(Error error) {
		String pointer = error.getInstanceLocation().toString();
		return error.getKeyword().endsWith("Properties") && error.getProperty() != null
				? Pointers.child(pointer, error.getProperty()) : pointer;
	}

	/** Compares positions in the file; a part comes after the part that contains it. */
	private static int order(List<String> one, List<String> other) {
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			int order = order(one.get(i), other.get(i));
			if (order != 0) {
				return order;
			}
		}
		return one.size() - other.size();
	}

	private static int order(String one, String other) {
		int length = one.matches("[0-9]+") && other.matches("[0-9]+") ? one.length() - other.length() : 0;
		return (length != 0) ? length : one.compareTo(other);
	}

}
