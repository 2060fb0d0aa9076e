package org.yidiantong.complaints.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes a letter as a Word document in A4 with the usual fonts of official letters.
 */
final class LetterDocument {

	private static final int BODY = 16;

	/** Twentieths of a point. */
	private static final int INDENT = 2 * BODY * 20;

	private static final int NAMES = 1_900;

	private static final int VALUES = 6_900;

	private final XWPFDocument document;

	private LetterDocument(XWPFDocument document) {
		this.document = document;
	}

	static byte[] of(SupervisionLetter letter) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			new LetterDocument(document).write(letter);
			document.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private void write(SupervisionLetter letter) {
		page();
		this.document.getProperties().getCoreProperties().setTitle(letter.heading());
		text(letter.title(), 22, true, ParagraphAlignment.CENTER);
		text(letter.heading(), BODY, false, ParagraphAlignment.CENTER).setSpacingAfter(300);
		text(letter.to() + "：", BODY, false, ParagraphAlignment.LEFT);
		indented("现将下列投诉件交你单位办理，请按要求办好：");
		facts(letter);
		text("", BODY / 2, false, ParagraphAlignment.LEFT);
		letter.demands().forEach(this::indented);
		text(letter.from(), BODY, false, ParagraphAlignment.RIGHT).setSpacingBefore(600);
		text(letter.dated(), BODY, false, ParagraphAlignment.RIGHT);
	}

	private void page() {
		CTSectPr section = this.document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(11_906));
		size.setH(BigInteger.valueOf(16_838));
		CTPageMar margin = section.addNewPgMar();
		margin.setTop(BigInteger.valueOf(1_700));
		margin.setBottom(BigInteger.valueOf(1_700));
		margin.setLeft(BigInteger.valueOf(1_550));
		margin.setRight(BigInteger.valueOf(1_550));
	}

	private void facts(SupervisionLetter letter) {
		XWPFTable table = this.document.createTable(letter.facts().size(), 2);
		for (int row = 0; row < letter.facts().size(); row++) {
			SupervisionLetter.Fact fact = letter.facts().get(row);
			cell(table, row, 0, fact.name(), NAMES);
			cell(table, row, 1, fact.value(), VALUES);
		}
	}

	private static void cell(XWPFTable table, int row, int column, String text, int width) {
		table.getRow(row).getCell(column).setWidth(String.valueOf(width));
		run(table.getRow(row).getCell(column).getParagraphs().get(0), text, BODY - 2, column == 0);
	}

	private void indented(String text) {
		text(text, BODY, false, ParagraphAlignment.LEFT).setIndentationFirstLine(INDENT);
	}

	private XWPFParagraph text(String text, int size, boolean bold, ParagraphAlignment alignment) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setAlignment(alignment);
		run(paragraph, text, size, bold);
		return paragraph;
	}

	private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
		XWPFRun run = paragraph.createRun();
		run.setText(text);
		run.setFontSize(size);
		run.setBold(bold);
		run.setFontFamily("FangSong", XWPFRun.FontCharRange.ascii);
		run.setFontFamily("FangSong", XWPFRun.FontCharRange.hAnsi);
		run.setFontFamily("仿宋", XWPFRun.FontCharRange.eastAsia);
	}

}
