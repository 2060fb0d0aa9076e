package org.yidiantong.checklist.drawing;

import java.util.List;

/**
 * A rectangle of the drawing with its lines of text.
 *
 * @param seq the step that it belongs to
 * @param lines its text
 * @param small lines in small letters below
 */
record Box(Kind kind, int seq, double x, double y, double width, double height, List<String> lines,
		List<String> small) {

	Box {
		lines = List.copyOf(lines);
		small = List.copyOf(small);
	}

	/** A box that is as high as its text needs. */
	static Box of(Kind kind, int seq, double x, double y, double width, List<String> lines, List<String> small) {
		double height = 2 * Measures.PADDING + lines.size() * Measures.TEXT_LINE + small.size() * Measures.SMALL_LINE;
		return new Box(kind, seq, x, y, width, height, lines, small);
	}

	/** The same box, at least so high. */
	Box atLeast(double least) {
		return new Box(this.kind, this.seq, this.x, this.y, this.width, Math.max(this.height, least), this.lines,
				this.small);
	}

	double right() {
		return this.x + this.width;
	}

	double bottom() {
		return this.y + this.height;
	}

	double middle() {
		return this.x + this.width / 2;
	}

	/** Whether the inside of both has a point in common. */
	boolean overlaps(Box other) {
		return this.x < other.right() && other.x < right() && this.y < other.bottom() && other.y < bottom();
	}

	/** Kinds of boxes. */
	enum Kind {

		/** A step. */
		STEP,
		/** A step whose limit comes from law. */
		LAW_STEP,
		/** The question after a step. */
		QUESTION,
		/** An early end. */
		END,
		/** The end as planned. */
		LAST

	}

}
