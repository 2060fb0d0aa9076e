package org.yidiantong.tenancy.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Line numbers of the parts of a tree, counted from 1. It has the shape of the tree.
 */
final class LineNumbers {

	private final int line;

	private final Map<String, LineNumbers> fields = new LinkedHashMap<>();

	private final List<LineNumbers> elements = new ArrayList<>();

	LineNumbers(int line) {
		this.line = line;
	}

	int line() {
		return this.line;
	}

	void put(String field, LineNumbers part) {
		this.fields.put(field, part);
	}

	void add(LineNumbers element) {
		this.elements.add(element);
	}

	void remove(String segment) {
		this.fields.remove(segment);
		if (part(segment) != null) {
			this.elements.remove(Integer.parseInt(segment));
		}
	}

	/** Returns the part at a JSON Pointer, or its nearest existing ancestor. */
	LineNumbers nearest(String pointer) {
		LineNumbers nearest = this;
		for (String segment : Pointers.segments(pointer)) {
			LineNumbers part = nearest.part(segment);
			if (part == null) {
				break;
			}
			nearest = part;
		}
		return nearest;
	}

	private @Nullable LineNumbers part(String segment) {
		if (this.elements.isEmpty() || !segment.matches("[0-9]{1,7}")) {
			return this.fields.get(segment);
		}
		int index = Integer.parseInt(segment);
		return (index < this.elements.size()) ? this.elements.get(index) : null;
	}

}
