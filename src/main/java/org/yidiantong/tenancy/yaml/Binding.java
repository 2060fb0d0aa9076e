package org.yidiantong.tenancy.yaml;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Converts a tree to records. Values that the schema accepts but the record does not are
 * reported and left out.
 */
final class Binding {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private static final int MOST = 1000;

	private Binding() {
	}

	static <T> @Nullable T bind(YamlTree tree, Class<T> type, List<YamlError> errors) {
		for (int i = 0; i < MOST; i++) {
			try {
				return MAPPER.treeToValue(tree.root(), type);
			}
			catch (DatabindException ex) {
				String pointer = pointer(ex);
				if (pointer.isEmpty() && !errors.isEmpty()) {
					break;
				}
				errors.add(YamlError.of(tree.line(pointer), "value", tree.root().at(pointer)));
				tree.remove(pointer);
			}
		}
		return null;
	}

	private static String pointer(DatabindException problem) {
		String pointer = "";
		for (JacksonException.Reference step : problem.getPath()) {
			String name = step.getPropertyName();
			pointer = Pointers.child(pointer, (name != null) ? name : Integer.toString(step.getIndex()));
		}
		return pointer;
	}

}
