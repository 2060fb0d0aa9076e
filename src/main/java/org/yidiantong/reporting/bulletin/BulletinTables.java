package org.yidiantong.reporting.bulletin;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;

/**
 * Inserts tables of a report into a Word document. Their letters are those of the
 * paragraph that asks for them.
 */
final class BulletinTables {

	static final List<String> NAMES = List.of("table:townships", "table:hotspots");

	/** Widths in twentieths of a point; together as wide as an A4 page with margins. */
	private static final int[] TOWNSHIP_WIDTHS = { 2600, 1500, 1600, 1800, 1300 };

	private static final int[] HOTSPOT_WIDTHS = { 5000, 1200, 1300, 1300 };

	private final BulletinContent content;

	private final XWPFDocument document;

	BulletinTables(BulletinContent content, XWPFDocument document) {
		this.content = content;
		this.document = document;
	}

	/** Inserts a table before a paragraph; nothing when it has no rows. */
	void insert(String name, XWPFParagraph paragraph) {
		boolean townships = name.equals("table:townships");
		List<List<String>> rows = townships ? townships() : hotspots();
		if (rows.isEmpty()) {
			return;
		}
		List<String> heads = townships ? List.of("乡镇街", "本期办结", "期末超期", "按期办结率", "名次")
				: List.of("事项", "本期新收", "上期新收", "乡镇街数");
		try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
			XWPFTable table = this.document.insertNewTbl(cursor);
			table.setTableAlignment(TableRowAlign.CENTER);
			int[] widths = townships ? TOWNSHIP_WIDTHS : HOTSPOT_WIDTHS;
			write(table.getRow(0), heads, paragraph, widths, true);
			table.getRow(0).setRepeatHeader(true);
			rows.forEach((row) -> write(table.createRow(), row, paragraph, widths, false));
		}
	}

	/**
	 * Townships that closed something or have something overdue, the ranked ones first.
	 */
	private List<List<String>> townships() {
		return this.content.rows("townships")
			.stream()
			.filter((row) -> row.count("closedInPeriod") + row.count("overdue") > 0)
			.sorted(Comparator
				.comparing((Row row) -> (row.number("rank") == null) ? Long.MAX_VALUE : row.count("rank")))
			.map((row) -> List.of(row.text("name"), row.text("closedInPeriod"), row.text("overdue"),
					(row.number("periodOnTimeRate") == null) ? "—" : row.text("periodOnTimeRate") + "%",
					(row.number("rank") == null) ? "—" : row.text("rank")))
			.toList();
	}

	private List<List<String>> hotspots() {
		return this.content.rows("hotspots")
			.stream()
			.map((row) -> List.of(row.text("item"), row.text("newComplaints"), row.text("previousNew"),
					row.text("townshipCount")))
			.toList();
	}

	private static void write(XWPFTableRow row, List<String> texts, XWPFParagraph model, int[] widths, boolean head) {
		row.setCantSplitRow(true);
		for (int index = 0; index < texts.size(); index++) {
			XWPFTableCell cell = (row.getCell(index) != null) ? row.getCell(index) : row.createCell();
			cell.setWidth(BigInteger.valueOf(widths[index]).toString());
			cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
			XWPFParagraph paragraph = cell.getParagraphs().get(0);
			paragraph.setAlignment((index == 0 && !head) ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
			XWPFRun run = paragraph.createRun();
			if (!model.getRuns().isEmpty() && model.getRuns().get(0).getCTR().isSetRPr()) {
				run.getCTR().setRPr(model.getRuns().get(0).getCTR().getRPr());
			}
			run.setBold(head);
			run.setText(texts.get(index));
		}
	}

}
