package org.yidiantong.checklist.drawing;

import java.util.List;

/**
 * A line with an arrow head at its end.
 *
 * @param points its corners
 * @param back whether it leads back
 */
record Line(List<Point> points, boolean back) {

	Line {
		points = List.copyOf(points);
	}

	/** A corner. */
	record Point(double x, double y) {
	}

}
