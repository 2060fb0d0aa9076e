package org.yidiantong.reporting.sheets;

/**
 * A cell that has text, a frame or a fill. Lengths are points in the unscaled sheet.
 *
 * @param x left edge
 * @param width width, with the cells merged into it
 * @param height height, with the cells merged into it
 * @param side where the text stands
 * @param size of the letters
 * @param wrapped whether the text may take several lines
 */
record SheetCell(double x, double width, double height, String text, Side side, double size, boolean bold,
		boolean wrapped, boolean framed, boolean shaded) {

	/** Where a text stands in its cell. */
	enum Side {

		LEFT, MIDDLE, RIGHT

	}

}
