package org.yidiantong.reporting.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Draws {@code reports/performance/bulletin.docx}, laid out as official documents are: a
 * red head, 方正小标宋 or 宋体 for the title, 黑体 for headings, 仿宋 for the text. It is drawn once
 * and then committed; whoever restyles it by hand need not come back here.
 */
final class BulletinDrawing {

	private static final String RED = "C00000";

	private final XWPFDocument document = new XWPFDocument();

	private BulletinDrawing() {
	}

	static byte[] draw() throws IOException {
		BulletinDrawing drawing = new BulletinDrawing();
		drawing.page();
		drawing.head();
		drawing.text("overview", "一、总体情况");
		drawing.field("table:townships", 12);
		drawing.text("features", "二、主要特点");
		drawing.chart();
		drawing.field("table:hotspots", 12);
		drawing.text("problems", "三、存在问题");
		drawing.text("requirements", "四、下步要求");
		drawing.foot();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		drawing.document.getProperties().getCoreProperties().setCreator("");
		drawing.document.write(bytes);
		drawing.document.close();
		return bytes.toByteArray();
	}

	private void page() {
		CTSectPr section = this.document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(11906));
		size.setH(BigInteger.valueOf(16838));
		CTPageMar margin = section.addNewPgMar();
		margin.setTop(BigInteger.valueOf(2098));
		margin.setBottom(BigInteger.valueOf(1984));
		margin.setLeft(BigInteger.valueOf(1588));
		margin.setRight(BigInteger.valueOf(1474));
	}

	private void head() {
		centred("{{district}}小微权力“监督一点通”", "宋体", 26, true, RED);
		centred("工作情况通报", "宋体", 26, true, RED);
		XWPFParagraph number = centred("{{number}}", "仿宋", 16, false, null);
		number.setSpacingBefore(200);
		XWPFParagraph line = centred("", "仿宋", 4, false, null);
		line.setBorderBottom(Borders.THICK);
		line.getCTP().getPPr().getPBdr().getBottom().setColor(RED);
		XWPFParagraph title = centred("{{district}}小微权力“监督一点通”平台运行情况", "黑体", 20, false, null);
		title.setSpacingBefore(360);
		XWPFParagraph period = centred("（{{period}}）", "仿宋", 14, false, null);
		period.setSpacingAfter(240);
	}

	private void text(String section, String heading) {
		XWPFParagraph head = paragraph(heading, "黑体", 16, false, null);
		head.setIndentationFirstLine(640);
		head.setKeepNext(true);
		XWPFParagraph text = paragraph("{{" + section + "}}", "仿宋", 16, false, null);
		text.setIndentationFirstLine(640);
		text.setAlignment(ParagraphAlignment.BOTH);
		text.setSpacingBetween(1.5);
	}

	private void field(String name, int points) {
		paragraph("{{" + name + "}}", "仿宋", points, false, null).setSpacingAfter(0);
		paragraph("", "仿宋", 6, false, null);
	}

	private void chart() {
		centred("{{chart}}", "仿宋", 12, false, null);
	}

	private void foot() {
		paragraph("{{target:onTimeRate=90}}", "仿宋", 10, false, null);
		paragraph("{{target:satisfactionRate=80}}", "仿宋", 10, false, null);
		paragraph("{{target:disclosureTimeliness=90}}", "仿宋", 10, false, null);
		XWPFParagraph date = paragraph("{{date}}", "仿宋", 16, false, null);
		date.setAlignment(ParagraphAlignment.RIGHT);
		date.setSpacingBefore(480);
	}

	private XWPFParagraph centred(String text, String font, int points, boolean bold, String colour) {
		XWPFParagraph paragraph = paragraph(text, font, points, bold, colour);
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		return paragraph;
	}

	private XWPFParagraph paragraph(String text, String font, int points, boolean bold, String colour) {
		XWPFParagraph paragraph = this.document.createParagraph();
		XWPFRun run = paragraph.createRun();
		run.setFontFamily("Times New Roman");
		run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
		run.setFontSize(points);
		run.setBold(bold);
		if (colour != null) {
			run.setColor(colour);
		}
		run.setText(text);
		return paragraph;
	}

}
