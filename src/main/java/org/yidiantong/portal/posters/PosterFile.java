package org.yidiantong.portal.posters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.yidiantong.kernel.PdfFonts;

/**
 * A PDF file that is being drawn. All pages share the two fonts, of which only the
 * characters that occur are embedded. The file contains no time and no random number.
 */
final class PosterFile implements AutoCloseable {

	private final PDDocument document = new PDDocument();

	private final List<Pen> pens = new ArrayList<>();

	private final PdfFonts fonts;

	private final PDFont regular;

	private final PDFont bold;

	private PosterFile(String title, PdfFonts fonts) throws IOException {
		this.fonts = fonts;
		PDDocumentInformation about = new PDDocumentInformation();
		about.setTitle(title);
		this.document.setDocumentInformation(about);
		this.document.getDocumentCatalog().setLanguage("zh-CN");
		this.document.setDocumentId(0L);
		this.regular = PDType0Font.load(this.document, fonts.regular(), true);
		this.bold = PDType0Font.load(this.document, fonts.bold(), true);
	}

	/** Draws sheets one after the other. */
	static byte[] of(String title, List<? extends Sheet> sheets) {
		return PdfFonts.draw((fonts) -> {
			try (PosterFile file = new PosterFile(title, fonts)) {
				sheets.forEach((sheet) -> sheet.drawOn(file));
				return file.bytes();
			}
			catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			}
		});
	}

	/** Adds a page in A4. */
	Pen page() {
		PDPage page = new PDPage(PDRectangle.A4);
		this.document.addPage(page);
		try {
			Pen pen = new Pen(this.document, page, this.fonts, this.regular, this.bold);
			this.pens.add(pen);
			return pen;
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private byte[] bytes() throws IOException {
		for (Pen pen : this.pens) {
			pen.close();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.document.save(bytes);
		return bytes.toByteArray();
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
