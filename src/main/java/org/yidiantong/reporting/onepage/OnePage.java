package org.yidiantong.reporting.onepage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.yidiantong.kernel.PdfFonts;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.Ranking;
import org.yidiantong.reporting.onepage.PagePen.Letters;
import org.yidiantong.reporting.onepage.PagePen.Place;
import org.yidiantong.reporting.onepage.PagePen.Side;

/**
 * Draws a report on one page in A4 for leaders who read it on paper. Contains nothing but
 * the report's figures, so the same report gives the same bytes.
 */
public final class OnePage {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final double LEFT = 40;

	private static final double WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;

	private static final double BOTTOM = PDRectangle.A4.getHeight() - 38;

	private static final double GAP = 8;

	private static final double TILE = 72;

	private static final double LEAST_ROW = 12.5;

	private static final double HIGHEST_ROW = 17;

	/** Widths of the columns of townships, as parts of the page's. */
	private static final List<Double> COLUMNS = List.of(0.07, 0.19, 0.09, 0.09, 0.09, 0.12, 0.07, 0.11, 0.07, 0.10);

	private final OnePageContent content;

	private final PagePen pen;

	private double y = 62;

	private OnePage(OnePageContent content, PagePen pen) {
		this.content = content;
		this.pen = pen;
	}

	/** Draws the page as a PDF file. */
	public static byte[] draw(OnePageContent content) {
		return PdfFonts.draw((fonts) -> {
			try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
				PDPage page = new PDPage(PDRectangle.A4);
				document.addPage(page);
				describe(document, title(content));
				try (PagePen pen = new PagePen(document, page, fonts)) {
					new OnePage(content, pen).draw();
				}
				document.save(bytes);
				return bytes.toByteArray();
			}
			catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			}
		});
	}

	private static void describe(PDDocument document, String title) {
		PDDocumentInformation about = new PDDocumentInformation();
		about.setTitle(title);
		document.setDocumentInformation(about);
		document.getDocumentCatalog().setLanguage("zh-CN");
		document.setDocumentId(0L);
	}

	private static String title(OnePageContent content) {
		return content.district() + "小微权力“监督一点通”运行情况";
	}

	private void draw() {
		this.pen.text(title(this.content), line(Side.MIDDLE), Letters.of(21).heavy());
		this.y += 20;
		this.pen.text("统计期间 " + this.content.from() + " 至 " + this.content.to() + "　　统计时间 "
				+ TIME.format(this.content.statisticsTime()), line(Side.MIDDLE), Letters.of(10.5));
		this.y += 12;
		headlines();
		redList();
		townships();
		footer();
	}

	private void headlines() {
		List<Headline> headlines = Headline.of(this.content);
		double width = (WIDTH - 2 * GAP) / 3;
		for (int at = 0; at < headlines.size(); at++) {
			tile(headlines.get(at), LEFT + at % 3 * (width + GAP), this.y + at / 3 * (TILE + GAP), width);
		}
		this.y += 2 * (TILE + GAP) + 14;
	}

	private void tile(Headline headline, double x, double top, double width) {
		this.pen.box(x, top, width, TILE);
		double room = width - 2 * GAP;
		this.pen.text(headline.name(), new Place(x + GAP, top + 14, room, Side.LEFT), Letters.of(9).pale());
		this.pen.text(headline.value(), new Place(x + GAP, top + 36, room, Side.LEFT), Letters.of(19).heavy());
		double next = top + 52;
		for (String note : headline.notes()) {
			this.pen.text(note, new Place(x + GAP, next, room, Side.LEFT), Letters.of(8.5));
			next += 12;
		}
	}

	/** The counts of what has to be acted on. */
	private void redList() {
		heading("需要管的");
		List<Map.Entry<String, String>> counts = List.of(Map.entry("超期未办结", rows("overdue", "situation", "OVERDUE")),
				Map.entry("本期超期办结", rows("overdue", "situation", "CLOSED_LATE")),
				Map.entry("另有督办", rows("overdue", "situation", "SUPERVISED")),
				Map.entry("不满意待回访", rows("rectifications", "callBack", "OPEN")),
				Map.entry("不满意整改中", rows("rectifications", "rectification", "RUNNING")),
				Map.entry("逾期未公开任务", Headline.count(this.content.cumulative(Kpi.DISCLOSURES_OVERDUE))));
		double width = WIDTH / counts.size();
		this.pen.box(LEFT, this.y, WIDTH, 40);
		for (int at = 0; at < counts.size(); at++) {
			double x = LEFT + at * width + 3;
			this.pen.text(counts.get(at).getValue(), new Place(x, this.y + 19, width - 6, Side.MIDDLE),
					Letters.of(15).heavy());
			this.pen.text(counts.get(at).getKey(), new Place(x, this.y + 33, width - 6, Side.MIDDLE), Letters.of(8.5));
		}
		this.y += 40 + 22;
	}

	private String rows(String table, String column, String value) {
		Optional<Long> rows = this.content.rows(table, column, value);
		return rows.map(String::valueOf).orElse("—");
	}

	private void townships() {
		this.content.table("townships").map(TownshipRows::new).ifPresent((rows) -> {
			heading("乡镇街按期办结情况");
			double room = BOTTOM - 34 - this.y;
			int most = (int) (room / LEAST_ROW) - 1;
			List<List<String>> shown = rows.shown(most);
			double height = Math.min(HIGHEST_ROW, room / (shown.size() + 1));
			this.pen.shade(LEFT, this.y, WIDTH, height);
			row(TownshipRows.HEADS, height, Letters.of(8.5).heavy());
			shown.forEach((texts) -> row(texts, height, Letters.of(9)));
			this.y += 12;
			note("名次只看本期按期办结率：在期限内办结的 ÷（本期办结＋期末超期未办结）；并列的名次相同；两者合计不足 " + Ranking.FEWEST + " 件的只列出、不排名。");
		});
	}

	private void row(List<String> texts, double height, Letters letters) {
		double baseline = this.y + height / 2 + letters.size() * 0.36;
		if (texts.size() == 1) {
			this.pen.text(texts.get(0), new Place(LEFT, baseline, WIDTH, Side.MIDDLE), letters.pale());
		}
		else {
			double x = LEFT;
			for (int at = 0; at < texts.size(); at++) {
				double width = WIDTH * COLUMNS.get(at);
				this.pen.text(texts.get(at), new Place(x + 3, baseline, width - 6, (at == 1) ? Side.LEFT : Side.RIGHT),
						letters);
				x += width;
			}
		}
		this.y += height;
		this.pen.rule(LEFT, this.y, WIDTH);
	}

	private void footer() {
		this.y = BOTTOM;
		this.pen.rule(LEFT, this.y - 11, WIDTH);
		note("第 " + this.content.revision() + " 版　内容校验码（SHA-256）" + this.content.hash());
	}

	private void heading(String text) {
		this.pen.text(text, line(Side.LEFT), Letters.of(11).heavy());
		this.y += 7;
	}

	private void note(String text) {
		this.pen.text(text, line(Side.LEFT), Letters.of(8).pale());
	}

	private Place line(Side side) {
		return new Place(LEFT, this.y, WIDTH, side);
	}

}
