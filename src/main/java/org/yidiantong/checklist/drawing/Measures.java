package org.yidiantong.checklist.drawing;

/**
 * Sizes of the drawing. A thousand units are the width of a page in A4, so that letters
 * are 3 mm high.
 */
final class Measures {

	/** Width of the drawing, unless it has too many lanes. */
	static final double WIDTH = 1000;

	/** Size of letters in boxes. */
	static final double TEXT = 17;

	static final double TEXT_LINE = 22;

	/** Size of letters beside lines and of limits. */
	static final double SMALL = 15;

	static final double SMALL_LINE = 19;

	/** Between the edge of a box and its text. */
	static final double PADDING = 7;

	/** Between the edge of a lane and its boxes. */
	static final double GUTTER = 7;

	/** Between two lines that run in parallel. */
	static final double TRACK = 14;

	/** The least width of a lane. */
	static final double LANE = 134;

	/** Width of the boxes of early ends. */
	static final double END = 124;

	/** Widest label beside a line. */
	static final double LABEL = 96;

	/** How far the points of a question reach to the sides. */
	static final double POINT = 14;

	/** Between two rows. */
	static final double GAP = 30;

	private Measures() {
	}

}
