package org.yidiantong.checklist.drawing;

import java.util.List;

/**
 * The lane of an actor, from the top of the drawing to its bottom.
 *
 * @param actor who acts
 * @param lines the name in its head
 */
record Lane(String actor, double x, double width, List<String> lines) {

	Lane {
		lines = List.copyOf(lines);
	}

	double middle() {
		return this.x + this.width / 2;
	}

}
