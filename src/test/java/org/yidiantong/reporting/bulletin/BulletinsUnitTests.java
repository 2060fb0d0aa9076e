package org.yidiantong.reporting.bulletin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableColumn;
import org.yidiantong.reporting.figures.TableRow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a bulletin says, and what it keeps silent about because no figure carries it. With
 * {@code -Dyidiantong.template.write=true} the built-in template is drawn anew first.
 */
class BulletinsUnitTests {

	private static final Path FILE = Path.of("reports", "performance", "bulletin.docx");

	private final Map<String, BigDecimal> period = new HashMap<>();

	private final Map<String, BigDecimal> figures = new HashMap<>();

	private final List<ReportTable> tables = new ArrayList<>();

	@Test
	void hasATemplateWithAllFields() throws IOException {
		if (Boolean.getBoolean("yidiantong.template.write")) {
			Files.write(FILE, BulletinDrawing.draw());
		}
		assertThat(Bulletins.check(Files.readAllBytes(FILE))).isEmpty();
	}

	@Test
	void saysWhatTheFiguresSay() {
		aMonth();
		assertThat(said()).contains("本期新收投诉40件，比上期增加10件（33.3%），上期结转3件，办结38件，本期办结率88.4%；期末在办5件，其中超期未办结2件。",
				"本期按期办结率87.50%，比上期下降2.50个百分点，平均办理时长6.4个工作日。", "本期收到群众评价3件，其中满意2件，满意率66.67%（评价不足5件，仅供参考）。",
				"截至2021-11-30，平台累计收到投诉205件，已办结194件，办结率94.6%；累计评价49件，满意率83.67%。", "期末超期未办结2件，涉及新安镇、苏埠镇。",
				"本期按期办结率低于全区平均的乡镇街有新安镇（80.00%）。", "对期末超期未办结的2件逐件督办，明确办结时限。", "本期按期办结率87.50%，低于90%的目标，有关单位要查明原因、限期改进。");
		assertThat(said()).noneMatch((line) -> line.contains("满意率66.67%，低于") || line.contains("{{"));
	}

	@Test
	void namesNoRateThatHasNoDenominator() {
		assertThat(said()).contains("本期没有新收投诉，也没有上期结转的投诉。", "本期没有收到群众评价。", "本期没有超期的投诉，没有不满意的评价，没有到期未公开的任务。")
			.noneMatch((line) -> line.contains("率") || line.contains("null") || line.contains("—"));
	}

	@Test
	void namesDisclosuresThatAreOverdueAlsoWithoutTheirTable() {
		this.figures.put("disclosuresOverdue", new BigDecimal(2));
		assertThat(said()).contains("期末逾期未公开的任务2项。").noneMatch((line) -> line.contains("没有到期未公开"));
	}

	@Test
	void putsTheNumberOnlyWhereThereIsOne() {
		aMonth();
		assertThat(lines(content("裕监通〔2021〕3号"))).contains("裕监通〔2021〕3号");
		assertThat(said()).noneMatch((line) -> line.contains("〔"));
	}

	@Test
	void takesTargetsFromTheDistrictsOwnTemplate() throws IOException {
		aMonth();
		byte[] own = changed((document) -> document.getParagraphs()
			.stream()
			.filter((paragraph) -> paragraph.getText().contains("onTimeRate"))
			.forEach((paragraph) -> paragraph.getRuns().get(0).setText("{{target:onTimeRate=85}}", 0)));
		assertThat(Bulletins.check(own)).isEmpty();
		assertThat(text(new Bulletins().write(content(null), own))).contains("本期按期办结率87.50%，达到目标，要继续保持。");
	}

	@Test
	void namesWhatATemplateLacksAndDoesNotKnow() throws IOException {
		byte[] own = changed((document) -> document.getParagraphs()
			.stream()
			.filter((paragraph) -> paragraph.getText().contains("{{problems}}"))
			.forEach((paragraph) -> paragraph.getRuns().get(0).setText("{{problem}}", 0)));
		assertThat(Bulletins.check(own)).containsExactlyInAnyOrder("缺少 {{problems}}", "不认识 {{problem}}");
		assertThat(Bulletins.check(new byte[10])).containsExactly("文件无法读取，请用 Word 或 WPS 另存为 .docx");
		assertThat(Bulletins.check(Arrays.copyOf(own, own.length / 2))).hasSize(1);
	}

	@Test
	void refusesMacrosByName() throws IOException {
		byte[] macro = with("word/vbaProject.bin", new byte[] { 1 });
		assertThat(Bulletins.check(macro)).containsExactly("不允许有 /word/vbaProject.bin：文件里不能有宏和嵌入的文件");
		assertThat(Bulletins.checkEdited(macro)).isNotEmpty();
	}

	@Test
	void drawsAChartThatMayBeEditedAndIssued() throws IOException {
		aMonth();
		byte[] written = new Bulletins().write(content(null), null);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
			assertThat(document.getCharts()).hasSize(1);
			assertThat(document.getCharts().get(0).getCTChart().xmlText()).contains("srgbClr", "\"between\"");
			assertThat(document.getTables()).hasSize(2);
		}
		assertThat(Bulletins.checkEdited(written)).isEmpty();
		Files.write(Path.of("target", "bulletin-made.docx"), written);
	}

	private void aMonth() {
		Map.of("newComplaints", "40", "carriedOver", "3", "closedInPeriod", "38", "periodClosureRate", "88.4",
				"onTimeRate", "87.50", "rated", "3", "satisfied", "2", "satisfactionRate", "66.67", "meanHandlingDays",
				"6.4")
			.forEach((code, value) -> this.period.put(code, new BigDecimal(value)));
		Map.of("open", "5", "overdue", "2", "complaints", "205", "closed", "194", "closureRate", "94.6", "rated", "49",
				"satisfactionRate", "83.67")
			.forEach((code, value) -> this.figures.put(code, new BigDecimal(value)));
		table("summary", "period previous change", "newComplaints 40 30 33.3", "onTimeRate 87.50 90.00 -2.50");
		table("townships", "name closedInPeriod overdue periodOnTimeRate rank", "a 新安镇 9 1 80.00 2",
				"b 苏埠镇 20 1 95.00 1");
		table("overdue", "situation township", "a OVERDUE 新安镇", "b OVERDUE 苏埠镇");
		table("categories", "level name newComplaints", "a CATEGORY 便民服务 30", "b CATEGORY 工程建设 10");
		table("hotspots", "item newComplaints newShare previousNew townshipCount", "a 路灯 12 30.00 8 5");
	}

	private void table(String code, String columns, String... rows) {
		this.tables.add(new ReportTable(code,
				Arrays.stream(columns.split(" "))
					.map((column) -> new TableColumn(column, TableColumn.Kind.TEXT))
					.toList(),
				Arrays.stream(rows)
					.map((row) -> row.split(" "))
					.map((row) -> new TableRow(row[0],
							Arrays.<Object>asList((Object[]) Arrays.copyOfRange(row, 1, row.length))))
					.toList()));
	}

	private BulletinContent content(String number) {
		return new BulletinContent("裕安区", "区", LocalDate.of(2021, 11, 1), LocalDate.of(2021, 11, 30), this.figures,
				this.period, this.tables, number, LocalDate.of(2021, 12, 1), Map.of("yidiantong.revision", "1"));
	}

	private List<String> said() {
		return lines(content(null));
	}

	private static List<String> lines(BulletinContent content) {
		return text(new Bulletins().write(content, null));
	}

	private static List<String> text(byte[] document) {
		return BulletinText.read(document).orElseThrow().lines();
	}

	private static byte[] changed(Consumer<XWPFDocument> change) throws IOException {
		try (XWPFDocument document = new XWPFDocument(Files.newInputStream(FILE))) {
			change.accept(document);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	/** The template with another part, as a program that knows macros stores it. */
	private static byte[] with(String name, byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream from = new ZipInputStream(Files.newInputStream(FILE));
				ZipOutputStream to = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
				to.write(text.replaceFirst("<Default ",
						"<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Default ")
					.getBytes(StandardCharsets.UTF_8));
			}
			to.putNextEntry(new ZipEntry(name));
			to.write(content);
		}
		return bytes.toByteArray();
	}

}
