package org.yidiantong.reporting.onepage;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableColumn;
import org.yidiantong.reporting.figures.TableRow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page is read back: its text, and where it stands.
 */
class OnePageUnitTests {

	private static final String HASH = "0123456789abcdef".repeat(4);

	private final Map<String, BigDecimal> figures = new HashMap<>();

	private final Map<String, BigDecimal> period = new HashMap<>();

	private final List<ReportTable> tables = new ArrayList<>();

	private String district = "裕安区";

	@Test
	void saysTheFiguresWithTheirChange() throws IOException {
		aReport(22);
		assertThat(text())
			.contains("裕安区小微权力“监督一点通”运行情况", "2021-09-06 至 2021-12-15", "2021-12-15 21:40", "94.6%",
					"累计办结 194 ÷ 投诉 205 件", "满意 41 ÷ 评价 49 件", "83.67%", "在办（期末）", "11 件", "较上期 ▲ +4.20 个百分点",
					"上期 234 件 ▼ −12.5%", "红色警示卡上期 0 张", "与上期持平", "上期没有可比的数据", "第 3 版", HASH)
			.doesNotContain("从略", "null", "仅供参考");
	}

	@Test
	void countsWhatHasToBeActedOn() throws IOException {
		aReport(3);
		assertThat(text().replaceAll("\\s+", " ")).contains("2 1 1 1 2 7 超期未办结 本期超期办结 另有督办 不满意待回访 不满意整改中 逾期未公开任务");
	}

	@Test
	void listsTownshipsByTheirRankAndThoseWithoutOneLast() throws IOException {
		table("townships", TOWNSHIPS, "a null 甲镇 0 0 0 null 0 null 0 0", "b 2 乙镇 9 9 8 88.89 4 75.00 1 1",
				"c 1 丙镇 9 9 9 100.00 4 100.00 0 0");
		assertThat(text()).containsSubsequence("1 丙镇 9 9 9 100.00%", "2 乙镇 9 9 8 88.89%", "— 甲镇 0 0 0 —");
	}

	@Test
	void leavesOutTheMiddleWhereTownshipsDoNotFit() throws IOException {
		aReport(80);
		assertThat(text()).contains("第1镇", "第2镇", "第80镇", "第79镇", "个乡镇街从略，见工作簿").doesNotContain("第40镇");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 22, 36, 80 })
	void isOnePageWithNothingOutsideOrUponAnother(int townships) throws IOException {
		this.district = "伊犁哈萨克自治州察布查尔锡伯自治县𠮷";
		aReport(townships);
		try (PDDocument document = Loader.loadPDF(page())) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(PDRectangle.A4.getHeight());
			PDResources resources = document.getPage(0).getResources();
			for (COSName font : resources.getFontNames()) {
				assertThat(resources.getFont(font).isEmbedded()).isTrue();
			}
			List<TextPosition> letters = letters(document);
			assertThat(letters).isNotEmpty()
				.allMatch((one) -> one.getX() > 30 && one.getX() + one.getWidth() < PDRectangle.A4.getWidth() - 30)
				.allMatch((one) -> one.getY() > 30 && one.getY() < PDRectangle.A4.getHeight() - 30)
				.allMatch((one) -> one.getFontSizeInPt() >= 6);
		}
	}

	@Test
	void isDrawnOfOlderReportsThatLackTables() throws IOException {
		assertThat(text()).contains("需要管的", "超期未办结", "—").doesNotContain("null");
	}

	@Test
	void isTheSameBytesForTheSameReport() {
		aReport(22);
		assertThat(page()).isEqualTo(page());
	}

	private static final String TOWNSHIPS = "rank name newComplaints closedInPeriod periodClosedOnTime "
			+ "periodOnTimeRate periodRated periodSatisfactionRate open overdue";

	private void aReport(int townships) {
		numbers(this.figures, "complaints 205 closed 194 closureRate 94.6 open 11 overdue 2 onTimeRate 94.39 "
				+ "satisfactionRate 83.67 disclosuresOverdue 7");
		numbers(this.period, "newComplaints 205 periodClosureRate 93.27 closedOnTime 185 onTimeRate 94.39 rated 49 "
				+ "satisfied 41 satisfactionRate 83.67 redCards 1 yellowCards 2 blueCards 3 disclosuresOnTime 80 "
				+ "disclosuresDue 100 disclosureTimeliness 80.00");
		table("summary", "previous change", "onTimeRate 90.19 4.20", "newComplaints 234 -12.5", "redCards 0 null",
				"disclosureTimeliness 80.00 0.00", "satisfactionRate null null");
		table("overdue", "situation", "a OVERDUE", "b OVERDUE", "c CLOSED_LATE", "d SUPERVISED");
		table("rectifications", "callBack rectification", "a OPEN null", "b REACHED RUNNING", "c REACHED RUNNING");
		String[] rows = new String[townships];
		for (int at = 0; at < townships; at++) {
			rows[at] = "t" + at + " " + (at + 1) + " 第" + (at + 1) + "镇 12 11 10 90.91 5 80.00 1 0";
		}
		table("townships", TOWNSHIPS, rows);
	}

	private static void numbers(Map<String, BigDecimal> into, String pairs) {
		String[] words = pairs.split(" ");
		for (int at = 0; at < words.length; at += 2) {
			into.put(words[at], new BigDecimal(words[at + 1]));
		}
	}

	private void table(String code, String columns, String... rows) {
		List<TableColumn> heads = Arrays.stream(columns.split(" "))
			.map((column) -> new TableColumn(column, TableColumn.Kind.TEXT))
			.toList();
		this.tables.add(new ReportTable(code, heads, Arrays.stream(rows)
			.map((row) -> row.split(" "))
			.map((row) -> new TableRow(row[0],
					Arrays.stream(row).skip(1).map((cell) -> cell.equals("null") ? null : (Object) cell).toList()))
			.toList()));
	}

	private byte[] page() {
		return OnePage.draw(new OnePageContent(this.district, LocalDate.of(2021, 9, 6), LocalDate.of(2021, 12, 15),
				LocalDateTime.of(2021, 12, 15, 21, 40), 3, HASH, this.figures, this.period, this.tables));
	}

	private String text() throws IOException {
		try (PDDocument document = Loader.loadPDF(page())) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			return stripper.getText(document);
		}
	}

	private static List<TextPosition> letters(PDDocument document) throws IOException {
		List<TextPosition> letters = new ArrayList<>();
		new PDFTextStripper() {

			@Override
			protected void processTextPosition(TextPosition one) {
				letters.add(one);
			}

		}.getText(document);
		return letters;
	}

}
