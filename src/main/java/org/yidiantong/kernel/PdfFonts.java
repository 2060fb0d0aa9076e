package org.yidiantong.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.core.io.ClassPathResource;

/**
 * Noto Sans SC, regular and bold, for files in PDF. The files are read when the first
 * page is drawn, and kept (20 MB); a program that draws none never reads them.
 */
public record PdfFonts(TrueTypeFont regular, TrueTypeFont bold) {

	/** Stands for a character that the font lacks, as in printing. */
	public static final String MISSING = "〓";

	private static final Object DRAWING = new Object();

	/**
	 * Draws a file. One is drawn at a time: that bounds memory and work, and the fonts
	 * have one reader only.
	 */
	public static byte[] draw(Function<PdfFonts, byte[]> drawing) {
		synchronized (DRAWING) {
			return drawing.apply(Holder.FONTS);
		}
	}

	/** The text with a sign for each character that the font lacks. */
	public String known(String text) {
		StringBuilder known = new StringBuilder();
		text.codePoints()
			.filter((point) -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
			.forEach((point) -> known.append(has(point) ? Character.toString(point) : MISSING));
		return known.toString();
	}

	private boolean has(int point) {
		try {
			return lookup(this.regular).getGlyphId(point) != 0 && lookup(this.bold).getGlyphId(point) != 0;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static CmapLookup lookup(TrueTypeFont font) throws IOException {
		return font.getUnicodeCmapLookup();
	}

	private static TrueTypeFont read(String name) {
		try (var file = new ClassPathResource("fonts/ttf/NotoSansSC/" + name).getInputStream()) {
			return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Reads the files on first use, once. */
	private static final class Holder {

		private static final PdfFonts FONTS = new PdfFonts(read("NotoSansSC-Regular.ttf"), read("NotoSansSC-Bold.ttf"));

	}

}
