package org.yidiantong.reporting.onepage;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.yidiantong.kernel.PdfFonts;

/**
 * Draws on the page, in black and grey. Lengths are points; y runs from the top down. A
 * text that is too wide for its place gets smaller letters.
 */
final class PagePen implements AutoCloseable {

	private final PdfFonts fonts;

	private final PDFont regular;

	private final PDFont bold;

	private final PDPageContentStream stream;

	PagePen(PDDocument document, PDPage page, PdfFonts fonts) throws IOException {
		this.fonts = fonts;
		this.regular = PDType0Font.load(document, fonts.regular(), true);
		this.bold = PDType0Font.load(document, fonts.bold(), true);
		this.stream = new PDPageContentStream(document, page);
	}

	/** Where a text stands in its place. */
	enum Side {

		LEFT, MIDDLE, RIGHT

	}

	/** The place of a text: its left edge, its base line and its width. */
	record Place(double x, double baseline, double width, Side side) {
	}

	/** The look of letters: grey from 0 (black) to 255. */
	record Letters(double size, boolean bold, int grey) {

		static Letters of(double size) {
			return new Letters(size, false, 0);
		}

		Letters heavy() {
			return new Letters(this.size, true, this.grey);
		}

		Letters pale() {
			return new Letters(this.size, this.bold, 90);
		}

	}

	void text(String text, Place place, Letters letters) {
		String known = this.fonts.known(text);
		PDFont font = letters.bold() ? this.bold : this.regular;
		run(() -> {
			double wanted = font.getStringWidth(known) / 1000 * letters.size();
			double size = letters.size() * Math.min(1, place.width() / Math.max(1, wanted));
			double width = wanted * size / letters.size();
			double x = switch (place.side()) {
				case LEFT -> place.x();
				case MIDDLE -> place.x() + (place.width() - width) / 2;
				case RIGHT -> place.x() + place.width() - width;
			};
			this.stream.beginText();
			this.stream.setFont(font, (float) size);
			this.stream.setNonStrokingColor(letters.grey() / 255f);
			this.stream.newLineAtOffset((float) x, at(place.baseline()));
			this.stream.showText(known);
			this.stream.endText();
		});
	}

	/** Draws a frame. */
	void box(double x, double y, double width, double height) {
		run(() -> {
			this.stream.setStrokingColor(0.55f);
			this.stream.setLineWidth(0.7f);
			this.stream.addRect((float) x, at(y + height), (float) width, (float) height);
			this.stream.stroke();
		});
	}

	/** Fills an area with light grey. */
	void shade(double x, double y, double width, double height) {
		run(() -> {
			this.stream.setNonStrokingColor(0.93f);
			this.stream.addRect((float) x, at(y + height), (float) width, (float) height);
			this.stream.fill();
		});
	}

	/** Draws a horizontal line. */
	void rule(double x, double y, double width) {
		run(() -> {
			this.stream.setStrokingColor(0.7f);
			this.stream.setLineWidth(0.5f);
			this.stream.moveTo((float) x, at(y));
			this.stream.lineTo((float) (x + width), at(y));
			this.stream.stroke();
		});
	}

	private static float at(double y) {
		return (float) (PDRectangle.A4.getHeight() - y);
	}

	private static void run(Drawing drawing) {
		try {
			drawing.run();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	@Override
	public void close() throws IOException {
		this.stream.close();
	}

	/** What is drawn into memory. */
	private interface Drawing {

		void run() throws IOException;

	}

}
