package org.yidiantong.checklist.drafting;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * The parts of a tree by the lines on which the YAML writer puts them: one field or
 * element a line, an element that is a group of fields on the line of its first.
 */
final class YamlLines {

	private final Map<Integer, String> pointers = new HashMap<>();

	private int line;

	private YamlLines(int first) {
		this.line = first;
	}

	/**
	 * The lines of a tree.
	 * @param first the line of the first field
	 */
	static Map<Integer, String> of(JsonNode tree, int first) {
		YamlLines lines = new YamlLines(first);
		lines.group(tree, "");
		return lines.pointers;
	}

	private void group(JsonNode group, String pointer) {
		group.properties().forEach((field) -> {
			String at = pointer + "/" + field.getKey();
			this.pointers.put(this.line++, at);
			if (field.getValue().isObject()) {
				group(field.getValue(), at);
			}
			else if (field.getValue().isArray()) {
				elements(field.getValue(), at);
			}
		});
	}

	private void elements(JsonNode list, String pointer) {
		for (int i = 0; i < list.size(); i++) {
			if (list.get(i).isObject()) {
				group(list.get(i), pointer + "/" + i);
			}
			else {
				this.pointers.put(this.line++, pointer + "/" + i);
			}
		}
	}

}
