package org.yidiantong.complaints.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.yidiantong.kernel.PdfFonts;

/**
 * Draws a letter on one page in A4. A summary is bounded, so one page is always enough.
 */
final class LetterPage implements AutoCloseable {

	private static final float LEFT = 80;

	private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;

	private static final float NAMES = 90;

	private static final float BODY = 14;

	private static final float LINE = 1.7f;

	private final PDDocument document = new PDDocument();

	private final PdfFonts fonts;

	private final PDFont font;

	private final PDPageContentStream stream;

	private float y = PDRectangle.A4.getHeight() - 100;

	private LetterPage(String title, PdfFonts fonts) throws IOException {
		this.fonts = fonts;
		PDDocumentInformation about = new PDDocumentInformation();
		about.setTitle(title);
		this.document.setDocumentInformation(about);
		this.document.getDocumentCatalog().setLanguage("zh-CN");
		this.document.setDocumentId(0L);
		this.font = PDType0Font.load(this.document, fonts.regular(), true);
		PDPage page = new PDPage(PDRectangle.A4);
		this.document.addPage(page);
		this.stream = new PDPageContentStream(this.document, page);
	}

	static byte[] of(SupervisionLetter letter) {
		return PdfFonts.draw((fonts) -> of(letter, fonts));
	}

	private static byte[] of(SupervisionLetter letter, PdfFonts fonts) {
		try (LetterPage page = new LetterPage(letter.heading(), fonts);
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			page.write(letter);
			page.stream.close();
			page.document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private void write(SupervisionLetter letter) throws IOException {
		centred(letter.title(), 22);
		centred(letter.heading(), BODY);
		this.y -= 20;
		paragraph(letter.to() + "：", "");
		paragraph("现将下列投诉件交你单位办理，请按要求办好：", "　　");
		this.y -= 4;
		for (SupervisionLetter.Fact fact : letter.facts()) {
			row(fact);
		}
		this.y -= 14;
		for (String demand : letter.demands()) {
			paragraph(demand, "　　");
		}
		this.y -= 30;
		right(letter.from());
		right(letter.dated());
	}

	private void row(SupervisionLetter.Fact fact) throws IOException {
		List<String> lines = lines(fact.value(), BODY, WIDTH - NAMES - 16);
		float height = lines.size() * BODY * LINE + 8;
		this.stream.setLineWidth(0.7f);
		this.stream.addRect(LEFT, this.y - height, NAMES, height);
		this.stream.addRect(LEFT + NAMES, this.y - height, WIDTH - NAMES, height);
		this.stream.stroke();
		line(this.fonts.known(fact.name()), BODY, LEFT + 8, this.y - BODY * 1.45f);
		float at = this.y - BODY * 1.45f;
		for (String line : lines) {
			line(line, BODY, LEFT + NAMES + 8, at);
			at -= BODY * LINE;
		}
		this.y -= height;
	}

	private void centred(String text, float size) throws IOException {
		String known = this.fonts.known(text);
		line(known, size, LEFT + (WIDTH - width(known, size)) / 2, this.y);
		this.y -= size * LINE;
	}

	private void right(String text) throws IOException {
		String known = this.fonts.known(text);
		line(known, BODY, LEFT + WIDTH - width(known, BODY), this.y);
		this.y -= BODY * LINE;
	}

	private void paragraph(String text, String indent) throws IOException {
		for (String line : lines(indent + text, BODY, WIDTH)) {
			line(line, BODY, LEFT, this.y - BODY);
			this.y -= BODY * LINE;
		}
	}

	private void line(String text, float size, float x, float at) throws IOException {
		this.stream.beginText();
		this.stream.setFont(this.font, size);
		this.stream.newLineAtOffset(x, at);
		this.stream.showText(text);
		this.stream.endText();
	}

	/**
	 * Breaks a text where a line is full; no line begins with a mark that ends something.
	 */
	private List<String> lines(String text, float size, float most) throws IOException {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (int point : this.fonts.known(text).codePoints().toArray()) {
			String next = Character.toString(point);
			if (width(line + next, size) > most && "，。；：、）〕！？".indexOf(point) < 0) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(next);
		}
		lines.add(line.toString());
		return lines;
	}

	private float width(String text, float size) throws IOException {
		return this.font.getStringWidth(text) / 1000 * size;
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
