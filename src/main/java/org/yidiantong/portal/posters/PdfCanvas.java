package org.yidiantong.portal.posters;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.yidiantong.checklist.drawing.FlowCanvas;

/**
 * A part of a page on which a flow chart is drawn in another size.
 */
final class PdfCanvas implements FlowCanvas {

	/** A quarter of a circle as a curve. */
	private static final double ROUND = 0.5523;

	private static final double HEAD = 9;

	private final PDPageContentStream stream;

	private final TextPen pen;

	private final double left;

	private final double top;

	private final double scale;

	PdfCanvas(PDPageContentStream stream, TextPen pen, double left, double top, double scale) {
		this.stream = stream;
		this.pen = pen;
		this.left = left;
		this.top = top;
		this.scale = scale;
	}

	@Override
	public void rectangle(double x, double y, double width, double height, double corner, Ink ink) {
		double r = Math.min(corner, Math.min(width, height) / 2);
		double k = r * (1 - ROUND);
		double right = x + width;
		double bottom = y + height;
		Pen.run(() -> {
			begin(ink);
			move(x + r, y);
			line(right - r, y);
			curve(right - k, y, right, y + k, right, y + r);
			line(right, bottom - r);
			curve(right, bottom - k, right - k, bottom, right - r, bottom);
			line(x + r, bottom);
			curve(x + k, bottom, x, bottom - k, x, bottom - r);
			line(x, y + r);
			curve(x, y + k, x + k, y, x + r, y);
			this.stream.closeAndFillAndStroke();
		});
	}

	@Override
	public void shape(Ink ink, double... corners) {
		Pen.run(() -> {
			begin(ink);
			path(corners);
			this.stream.closeAndFillAndStroke();
		});
	}

	@Override
	public void arrow(boolean dashed, double... corners) {
		Pen.run(() -> {
			begin(new Ink(0, 0, 1.6));
			if (dashed) {
				this.stream.setLineDashPattern(new float[] { (float) (7 * this.scale), (float) (4 * this.scale) }, 0);
			}
			path(corners);
			this.stream.stroke();
			this.stream.setLineDashPattern(new float[0], 0);
		});
		head(corners);
	}

	/** The triangle at the end, in the direction of the last part. */
	private void head(double... corners) {
		int last = corners.length - 2;
		double x = corners[last];
		double y = corners[last + 1];
		double angle = Math.atan2(y - corners[last - 1], x - corners[last - 2]);
		double backX = x - HEAD * Math.cos(angle);
		double backY = y - HEAD * Math.sin(angle);
		double asideX = HEAD / 2 * Math.sin(angle);
		double asideY = HEAD / 2 * Math.cos(angle);
		Pen.run(() -> {
			begin(new Ink(0, 0, 0));
			path(x, y, backX + asideX, backY - asideY, backX - asideX, backY + asideY);
			this.stream.fill();
		});
	}

	@Override
	public void text(String text, double x, double y, Letters letters) {
		this.pen.write(text, new Position(this.left + x * this.scale, this.top + y * this.scale), letters,
				letters.size() * this.scale);
	}

	private void begin(Ink ink) throws IOException {
		this.stream.setNonStrokingColor(ink.fill() / 255f);
		this.stream.setStrokingColor(ink.edge() / 255f);
		this.stream.setLineWidth((float) (ink.width() * this.scale));
	}

	private void path(double... corners) throws IOException {
		move(corners[0], corners[1]);
		for (int i = 2; i < corners.length; i += 2) {
			line(corners[i], corners[i + 1]);
		}
	}

	private void move(double x, double y) throws IOException {
		this.stream.moveTo(x(x), y(y));
	}

	private void line(double x, double y) throws IOException {
		this.stream.lineTo(x(x), y(y));
	}

	private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
		this.stream.curveTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
	}

	private float x(double x) {
		return (float) (this.left + x * this.scale);
	}

	private float y(double y) {
		return (float) (Pen.HEIGHT - this.top - y * this.scale);
	}

	/** A point of the page. */
	record Position(double x, double y) {
	}

	/** Writes a line of text on the page. */
	interface TextPen {

		void write(String text, Position at, Letters letters, double size);

	}

}
