package org.yidiantong.tenancy.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * The content of a YAML text with line numbers.
 *
 * @param root the tree; invalid parts are removed from it
 * @param lines line numbers in a tree of the same shape
 */
record YamlTree(JsonNode root, LineNumbers lines) {

	/** The names of the lists and groups of fields at the top. */
	Set<String> containers() {
		return this.root.properties()
			.stream()
			.filter((field) -> field.getValue().isContainer())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	int line(String pointer) {
		return this.lines.nearest(pointer).line();
	}

	/** Removes a part. It ignores pointers to missing parts and to the root. */
	void remove(String pointer) {
		JsonNode part = this.root.at(pointer);
		if (pointer.isEmpty() || part.isMissingNode()) {
			return;
		}
		JsonNode around = this.root.at(Pointers.parent(pointer));
		List<String> segments = Pointers.segments(pointer);
		String last = segments.get(segments.size() - 1);
		this.lines.nearest(Pointers.parent(pointer)).remove(last);
		if (around.isObject()) {
			around.asObject().remove(last);
		}
		else {
			around.asArray().remove(Integer.parseInt(last));
		}
	}

}
