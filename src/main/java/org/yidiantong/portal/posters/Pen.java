package org.yidiantong.portal.posters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.google.zxing.common.BitMatrix;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.yidiantong.checklist.drawing.FlowCanvas;
import org.yidiantong.checklist.drawing.FlowChart;
import org.yidiantong.checklist.drawing.TextWidth;
import org.yidiantong.kernel.PdfFonts;

/**
 * Draws on one page. Lengths are points; y runs from the top down.
 */
final class Pen {

	static final double WIDTH = PDRectangle.A4.getWidth();

	static final double HEIGHT = PDRectangle.A4.getHeight();

	static final double MARGIN = 34;

	/** From one line to the next, in sizes of its letters. */
	private static final double LINE = 1.35;

	private static final double REMARK = 9;

	private static final double LABEL = 4.6;

	private final PDPageContentStream stream;

	private final PdfFonts fonts;

	private final PDFont regular;

	private final PDFont bold;

	private boolean incomplete;

	Pen(PDDocument document, PDPage page, PdfFonts fonts, PDFont regular, PDFont bold) throws IOException {
		this.fonts = fonts;
		this.stream = new PDPageContentStream(document, page);
		this.regular = regular;
		this.bold = bold;
	}

	/** The room that the remark at the foot needs. */
	double remark() {
		return REMARK * LINE;
	}

	/**
	 * Draws a text in the middle of the page, in smaller letters where it needs more
	 * lines than allowed, and returns where it ends. A text that is too long even then
	 * has more lines.
	 */
	double centred(String text, double y, double size, double least, int lines, boolean bolder) {
		double fitting = size;
		List<String> wrapped = TextWidth.wrap(text, fitting, WIDTH - 2 * MARGIN);
		while (wrapped.size() > lines && fitting > least) {
			fitting = Math.max(least, fitting - 1);
			wrapped = TextWidth.wrap(text, fitting, WIDTH - 2 * MARGIN);
		}
		double next = y;
		for (String line : wrapped) {
			middle(line, WIDTH / 2, next + fitting, fitting, bolder, WIDTH - 2 * MARGIN);
			next += fitting * LINE;
		}
		return next;
	}

	/** Draws a line from the left, and returns where it ends. */
	double line(String text, double x, double y, double size, boolean bolder, double room) {
		write(text, x, y + size, fitting(text, size, room), bolder, 0, false);
		return y + size * LINE;
	}

	/** Draws a line around a middle, on a base line. */
	void middle(String text, double x, double baseline, double size, boolean bolder, double room) {
		double fitting = fitting(text, size, room);
		write(text, x - width(text, fitting, bolder) / 2, baseline, fitting, bolder, 0, false);
	}

	/** Draws a name and its text, and returns where they end. */
	double fact(String label, String text, double x, double y, double room, double size, int lines) {
		line(label, x, y, size, true, LABEL * size);
		double next = y;
		double fitting = fitting(text, room, size, lines);
		for (String line : TextWidth.wrap(text, fitting, room - LABEL * size)) {
			next = line(line, x + LABEL * size, next, fitting, false, room - LABEL * size);
		}
		return Math.max(next, y + size * LINE) + 2;
	}

	/** How high a name and its text are. */
	static double factHeight(String label, String text, double room, double size, int lines) {
		double fitting = fitting(text, room, size, lines);
		return Math.max(TextWidth.wrap(text, fitting, room - LABEL * size).size() * fitting, size) * LINE + 2;
	}

	private static double fitting(String text, double room, double size, int lines) {
		double fitting = size;
		while (TextWidth.wrap(text, fitting, room - LABEL * size).size() > lines && fitting > 8) {
			fitting -= 0.5;
		}
		return fitting;
	}

	/** Draws a line across the page. */
	void rule(double y) {
		run(() -> {
			this.stream.setStrokingColor(0.5f);
			this.stream.setLineWidth(1);
			this.stream.moveTo((float) MARGIN, at(y));
			this.stream.lineTo((float) (WIDTH - MARGIN), at(y));
			this.stream.stroke();
		});
	}

	/** Draws the frame of a button. */
	void box(double x, double y, double width, double height) {
		new PdfCanvas(this.stream, this::letters, x, y, 1).rectangle(0, 0, width, height, 12,
				new FlowCanvas.Ink(255, 0, 2.5));
	}

	/** Draws the flow chart of an item. */
	void chart(FlowChart chart, double x, double y, double scale) {
		chart.drawOn(new PdfCanvas(this.stream, this::letters, x, y, scale));
	}

	/** Draws a QR code with its quiet zone. */
	void code(BitMatrix modules, double x, double y, double size) {
		double square = size / modules.getWidth();
		run(() -> {
			this.stream.setNonStrokingColor(0f);
			for (int row = 0; row < modules.getHeight(); row++) {
				for (int column = 0; column < modules.getWidth(); column++) {
					int start = column;
					while (column < modules.getWidth() && modules.get(column, row)) {
						column++;
					}
					if (column > start) {
						this.stream.addRect((float) (x + start * square), at(y + (row + 1) * square),
								(float) ((column - start) * square), (float) square);
					}
				}
			}
			this.stream.fill();
		});
	}

	/** Finishes the page, with a remark if it has signs for missing characters. */
	void close() {
		if (this.incomplete) {
			String remark = PdfFonts.MISSING + " 处是字库里没有的字，请用笔补上。";
			write(remark, MARGIN, HEIGHT - MARGIN + REMARK, REMARK, false, 0, false);
		}
		run(this.stream::close);
	}

	private void letters(String text, PdfCanvas.Position at, FlowCanvas.Letters how, double size) {
		double x = how.centred() ? at.x() - width(text, size, how.bold()) / 2 : at.x();
		if (how.halo()) {
			write(text, x, at.y(), size, how.bold(), 255, true);
		}
		write(text, x, at.y(), size, how.bold(), how.shade(), false);
	}

	private void write(String text, double x, double baseline, double size, boolean bolder, int shade, boolean halo) {
		String known = this.fonts.known(text);
		this.incomplete |= known.contains(PdfFonts.MISSING) && !text.contains(PdfFonts.MISSING);
		run(() -> {
			this.stream.beginText();
			this.stream.setFont(bolder ? this.bold : this.regular, (float) size);
			this.stream.setNonStrokingColor(shade / 255f);
			this.stream.setStrokingColor(1f);
			this.stream.setLineWidth((float) (size / 5));
			this.stream.setRenderingMode(halo ? RenderingMode.STROKE : RenderingMode.FILL);
			this.stream.newLineAtOffset((float) x, at(baseline));
			this.stream.showText(known);
			this.stream.endText();
		});
	}

	private double width(String text, double size, boolean bolder) {
		try {
			return (bolder ? this.bold : this.regular).getStringWidth(this.fonts.known(text)) * size / 1000;
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static double fitting(String text, double size, double room) {
		return Math.min(size, size * room / Math.max(1, TextWidth.of(text, size)));
	}

	private static float at(double y) {
		return (float) (HEIGHT - y);
	}

	static void run(Drawing drawing) {
		try {
			drawing.run();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** What is drawn into memory. */
	interface Drawing {

		void run() throws IOException;

	}

}
