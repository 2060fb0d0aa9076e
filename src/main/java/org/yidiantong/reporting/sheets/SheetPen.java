package org.yidiantong.reporting.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.yidiantong.kernel.PdfFonts;
import org.yidiantong.reporting.sheets.SheetCell.Side;

/**
 * Draws sheets on pages, in black and grey. Lengths are points; y runs from the top down.
 */
final class SheetPen {

	private static final double MARGIN = 34;

	private static final double FOOT = 20;

	private static final double PADDING = 2;

	private static final double LINE = 1.2;

	/** Sheets that are narrow are not blown up. */
	private static final double LARGEST_SCALE = 1.1;

	/** How much too high a sheet may be to be made smaller. */
	private static final double LITTLE = 1.15;

	private final PDDocument document;

	private final PdfFonts fonts;

	private final PDFont regular;

	private final PDFont bold;

	private final String foot;

	private final List<PDPage> pages = new ArrayList<>();

	SheetPen(PDDocument document, PdfFonts fonts, String foot) throws IOException {
		this.document = document;
		this.fonts = fonts;
		this.regular = PDType0Font.load(document, fonts.regular(), true);
		this.bold = PDType0Font.load(document, fonts.bold(), true);
		this.foot = foot;
	}

	void draw(List<SheetGrid> sheets) throws IOException {
		for (SheetGrid sheet : sheets) {
			draw(sheet);
		}
		for (int at = 0; at < this.pages.size(); at++) {
			foot(this.pages.get(at), this.foot + "　　第 " + (at + 1) + " 页，共 " + this.pages.size() + " 页");
		}
	}

	private void draw(SheetGrid sheet) throws IOException {
		PDRectangle size = sheet.landscape() ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
				: PDRectangle.A4;
		double scale = scale(sheet, size);
		double left = (size.getWidth() - sheet.width() * scale) / 2;
		double bottom = size.getHeight() - MARGIN - FOOT;
		List<SheetRow> heads = sheet.rows().stream().filter(SheetRow::repeated).toList();
		int next = 0;
		while (next < sheet.rows().size()) {
			PDPage page = new PDPage(size);
			this.document.addPage(page);
			this.pages.add(page);
			try (PDPageContentStream stream = new PDPageContentStream(this.document, page)) {
				Canvas canvas = new Canvas(stream, size.getHeight(), left, scale);
				double y = MARGIN;
				boolean first = next == 0;
				for (SheetRow head : first || !sheet.rows().get(next).isFramed() ? List.<SheetRow>of() : heads) {
					y = canvas.row(head, y);
				}
				int begun = next;
				while (next < sheet.rows().size() && (next == begun || y + needed(sheet, next) * scale <= bottom)) {
					y = canvas.row(sheet.rows().get(next++), y);
				}
			}
		}
	}

	/** As wide as a page; a little smaller where that saves a page for a few rows. */
	private static double scale(SheetGrid sheet, PDRectangle size) {
		double wide = Math.min(LARGEST_SCALE, (size.getWidth() - 2 * MARGIN) / sheet.width());
		double room = size.getHeight() - 2 * MARGIN - FOOT;
		double high = sheet.rows().stream().mapToDouble(SheetRow::height).sum();
		return (high * wide > room && high * wide <= room * LITTLE) ? room / high : wide;
	}

	/** The height of a row; a heading takes the first rows below it along. */
	private static double needed(SheetGrid sheet, int at) {
		double height = sheet.rows().get(at).height();
		if (!sheet.rows().get(at).isFramed()) {
			height += sheet.rows()
				.subList(at + 1, sheet.rows().size())
				.stream()
				.limit(2)
				.filter(SheetRow::isFramed)
				.mapToDouble(SheetRow::height)
				.sum();
		}
		return height;
	}

	private void foot(PDPage page, String text) throws IOException {
		try (PDPageContentStream stream = new PDPageContentStream(this.document, page,
				PDPageContentStream.AppendMode.APPEND, true)) {
			new Canvas(stream, page.getMediaBox().getHeight(), MARGIN, 1).text(
					this.fonts.known(text), this.regular, 7.5, new double[] { 0,
							page.getMediaBox().getWidth() - 2 * MARGIN, page.getMediaBox().getHeight() - MARGIN },
					Side.LEFT);
		}
	}

	/**
	 * A page that is drawn on.
	 */
	private final class Canvas {

		private final PDPageContentStream stream;

		private final double height;

		private final double left;

		private final double scale;

		private Canvas(PDPageContentStream stream, double height, double left, double scale) {
			this.stream = stream;
			this.height = height;
			this.left = left;
			this.scale = scale;
		}

		/** Draws a row and returns where the next one begins. */
		private double row(SheetRow row, double y) throws IOException {
			for (SheetCell cell : row.cells()) {
				box(cell, y);
				lines(cell, y);
			}
			return y + row.height() * this.scale;
		}

		private void box(SheetCell cell, double y) throws IOException {
			this.stream.setNonStrokingColor(0.92f);
			this.stream.setStrokingColor(0.55f);
			this.stream.setLineWidth(0.5f);
			if (cell.shaded() || cell.framed()) {
				this.stream.addRect((float) (this.left + cell.x() * this.scale),
						(float) (this.height - y - cell.height() * this.scale), (float) (cell.width() * this.scale),
						(float) (cell.height() * this.scale));
				if (cell.shaded() && cell.framed()) {
					this.stream.fillAndStroke();
				}
				else if (cell.shaded()) {
					this.stream.fill();
				}
				else {
					this.stream.stroke();
				}
			}
		}

		private void lines(SheetCell cell, double y) throws IOException {
			if (cell.text().isEmpty()) {
				return;
			}
			PDFont font = cell.bold() ? SheetPen.this.bold : SheetPen.this.regular;
			double size = cell.size() * this.scale;
			double room = cell.width() * this.scale - 2 * PADDING;
			int most = cell.wrapped() ? Math.max(1, (int) (cell.height() * this.scale / (size * LINE))) : 1;
			List<String> lines = broken(SheetPen.this.fonts.known(cell.text()), font, size, room, most);
			double top = y + (cell.height() * this.scale - lines.size() * size * LINE) / 2 + size * 0.96;
			for (int at = 0; at < lines.size(); at++) {
				text(lines.get(at), font, size,
						new double[] { cell.x() * this.scale + PADDING, room, top + at * size * LINE }, cell.side());
			}
		}

		/** Breaks a text into lines; the last one takes what is left. */
		private static List<String> broken(String text, PDFont font, double size, double room, int most)
				throws IOException {
			List<String> lines = new ArrayList<>();
			for (String paragraph : text.split("\n")) {
				StringBuilder line = new StringBuilder();
				for (int letter : paragraph.codePoints().toArray()) {
					String next = Character.toString(letter);
					if (!line.isEmpty() && lines.size() < most - 1
							&& font.getStringWidth(line + next) / 1000 * size > room) {
						lines.add(line.toString());
						line.setLength(0);
					}
					line.append(next);
				}
				lines.add(line.toString());
			}
			return lines;
		}

		/** Writes a line, in smaller letters where the place (x, width, y) is narrow. */
		private void text(String text, PDFont font, double size, double[] place, Side side) throws IOException {
			double wanted = font.getStringWidth(text) / 1000 * size;
			double fitting = size * Math.min(1, place[1] / Math.max(1, wanted));
			double width = wanted * fitting / size;
			double x = this.left + place[0] + switch (side) {
				case LEFT -> 0;
				case MIDDLE -> (place[1] - width) / 2;
				case RIGHT -> place[1] - width;
			};
			this.stream.beginText();
			this.stream.setFont(font, (float) fitting);
			this.stream.setNonStrokingColor(0f);
			this.stream.newLineAtOffset((float) x, (float) (this.height - place[2]));
			this.stream.showText(text);
			this.stream.endText();
		}

	}

}
