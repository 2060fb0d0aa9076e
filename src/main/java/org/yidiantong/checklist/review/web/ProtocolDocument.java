package org.yidiantong.checklist.review.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.figures.ItemFigure;
import org.yidiantong.checklist.review.Review;
import org.yidiantong.checklist.review.ReviewedItem;
import org.yidiantong.checklist.review.Verdict;

/**
 * Writes the protocol of a closed review as a Word document, in Chinese as it is filed.
 */
final class ProtocolDocument {

	private static final int BODY = 12;

	private static final List<String> HEAD = List.of("事项", "投诉", "满意／评价", "需要留意", "意见", "理由");

	private static final List<Integer> WIDTHS = List.of(2_200, 700, 1_000, 2_000, 800, 2_600);

	private final XWPFDocument document;

	private ProtocolDocument(XWPFDocument document) {
		this.document = document;
	}

	static byte[] of(String title, Review review, String closer) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			new ProtocolDocument(document).write(title, review, closer);
			document.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private void write(String title, Review review, String closer) {
		this.document.getProperties().getCoreProperties().setTitle(title);
		text(title, 18, ParagraphAlignment.CENTER);
		text("清理的是现行 " + review.version() + " 版清单，共 " + review.items().size() + " 项：保留 " + kept(review) + " 项，调整 "
				+ review.count(Verdict.CHANGE) + " 项，取消 " + review.count(Verdict.DROP) + " 项。投诉和评价是 " + review.year()
				+ " 年 1 月 1 日以来、到开始清理那天为止的数字，不作排名。", BODY, ParagraphAlignment.LEFT);
		XWPFTable table = this.document.createTable(review.items().size() + 1, HEAD.size());
		row(table, 0, HEAD);
		for (int i = 0; i < review.items().size(); i++) {
			row(table, i + 1, cells(review.items().get(i)));
		}
		text(closer + "　" + day(review.openedAt()) + "开始，" + day(Objects.requireNonNull(review.closedAt())) + "办结",
				BODY, ParagraphAlignment.RIGHT)
			.setSpacingBefore(300);
	}

	private static long kept(Review review) {
		return review.items().size() - review.count(Verdict.CHANGE) - review.count(Verdict.DROP);
	}

	private static List<String> cells(ReviewedItem one) {
		ItemFigure figure = one.figure();
		return List.of(one.code() + " " + one.name(), String.valueOf(figure.complaints()),
				(figure.rated() == 0) ? "—" : figure.satisfied() + "／" + figure.rated(), marks(one),
				verdict(one.answer().verdict()), one.answer().reason());
	}

	private static String marks(ReviewedItem one) {
		String lapsed = one.lapsed().isEmpty() ? "" : "依据《" + String.join("》《", one.lapsed()) + "》没有效力";
		return one.led() ? lapsed : (lapsed + " 没有主办部门").strip();
	}

	private static String verdict(@Nullable Verdict verdict) {
		if (verdict == null || verdict == Verdict.KEEP) {
			return "保留";
		}
		return (verdict == Verdict.CHANGE) ? "调整" : "取消";
	}

	private static String day(Instant at) {
		return at.atZone(BusinessClock.ZONE).toLocalDate().toString();
	}

	private static void row(XWPFTable table, int number, List<String> cells) {
		for (int i = 0; i < cells.size(); i++) {
			table.getRow(number).getCell(i).setWidth(String.valueOf(WIDTHS.get(i)));
			run(table.getRow(number).getCell(i).getParagraphs().get(0), cells.get(i), BODY - 2);
		}
	}

	private XWPFParagraph text(String text, int size, ParagraphAlignment alignment) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setAlignment(alignment);
		run(paragraph, text, size);
		return paragraph;
	}

	private static void run(XWPFParagraph paragraph, String text, int size) {
		XWPFRun run = paragraph.createRun();
		run.setText(text);
		run.setFontSize(size);
		run.setFontFamily("仿宋", XWPFRun.FontCharRange.eastAsia);
	}

}
