package org.yidiantong.checklist.drawing;

/**
 * What a flow chart is drawn on. Lengths are the units of the drawing, with the origin at
 * the left and top; shades run from 0, black, to 255, white.
 */
public interface FlowCanvas {

	/**
	 * Draws a rectangle.
	 * @param corner how far its corners are rounded; 0 for not
	 */
	void rectangle(double x, double y, double width, double height, double corner, Ink ink);

	/** Draws a closed shape; the numbers are x and y of its corners in turn. */
	void shape(Ink ink, double... corners);

	/** Draws a line with an arrow head at its end; x and y of its corners in turn. */
	void arrow(boolean dashed, double... corners);

	/**
	 * Draws a line of text.
	 * @param x its left end, or its middle when it is centred
	 * @param y its base line
	 */
	void text(String text, double x, double y, Letters letters);

	/**
	 * How a shape is drawn.
	 *
	 * @param fill shade of its inside
	 * @param edge shade of its edge
	 * @param width of its edge
	 */
	record Ink(int fill, int edge, double width) {
	}

	/**
	 * How a text is drawn.
	 *
	 * @param size of the letters
	 * @param shade of the letters
	 * @param centred whether its middle is given
	 * @param bold whether it is bold
	 * @param halo whether lines below it are kept off by a white edge
	 */
	record Letters(double size, int shade, boolean centred, boolean bold, boolean halo) {
	}

}
