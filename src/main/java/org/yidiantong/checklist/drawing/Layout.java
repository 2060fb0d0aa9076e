package org.yidiantong.checklist.drawing;

import java.util.List;

/**
 * Where everything is.
 */
record Layout(double width, double height, double headBottom, List<Lane> lanes, List<Box> boxes, List<Line> lines,
		List<Label> labels) {

	Layout {
		lanes = List.copyOf(lanes);
		boxes = List.copyOf(boxes);
		lines = List.copyOf(lines);
		labels = List.copyOf(labels);
	}

}
