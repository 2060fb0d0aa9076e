package org.yidiantong.tenancy.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Line numbers of the parts of a tree, counted from 1. It has the shape of the tree.
 */
final class Lines {

	private final int line;

	private final Map<String, Lines> fields = new LinkedHashMap<>();

	private final List<Lines> elements = new ArrayList<>();

	Lines(int line) {
		this.line = line;
	}

	int line() {
		return this.line;
	}

	void put(String field, Lines part) {
		this.fields.put(field, part);
	}

	void add(Lines element) {
		this.elements.add(element);
	}

	void remove(String segment) {
		this.fields.remove(segment);
		if (part(segment) != null) {
			this.elements.remove(Integer.parseInt(segment));
		}
	}

	/** Returns the part at a JSON Pointer, or its nearest existing ancestor. */
	Lines nearest(String pointer) {
		Lines nearest = this;
		for (String segment : Pointers.segments(pointer)) {
			Lines part = nearest.part(segment);
			if (part == null) {
				break;
			}
			nearest = part;
		}
		return nearest;
	}

	private @Nullable Lines part(String segment) {
		if (this.elements.isEmpty() || !segment.matches("[0-9]{1,7}")) {
			return this.fields.get(segment);
		}
		int index = Integer.parseInt(segment);
		return (index < this.elements.size()) ? this.elements.get(index) : null;
	}

}
