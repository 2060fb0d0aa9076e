package org.yidiantong.tenancy.yaml;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * What a YAML text says, and the lines on which its parts stand.
 *
 * @param root the parts; changes when what has mistakes is taken out
 * @param lines of the same shape
 */
record YamlTree(JsonNode root, Lines lines) {

	int line(String pointer) {
		return this.lines.nearest(pointer).line();
	}

	/** Takes a part out; nothing happens when it is not there or is the whole. */
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
