package org.yidiantong.checklist.drawing;

import java.util.List;

/**
 * Words beside a line.
 *
 * @param x its left edge
 * @param y the top of its first line
 */
record Label(double x, double y, List<String> lines) {

	Label {
		lines = List.copyOf(lines);
	}

	double width() {
		return this.lines.stream().mapToDouble((line) -> TextWidth.of(line, Measures.SMALL)).max().orElse(0);
	}

	double height() {
		return this.lines.size() * Measures.SMALL_LINE;
	}

}
