package org.yidiantong.complaints.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.origin.Channel;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Role;
import org.yidiantong.tenancy.BoundDistrict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A district brings its complaints from another system: checked, marked, mended, taken
 * over once with their dates, and counted.
 */
class ImportWebTests extends ImportSteps {

	@Test
	void tellsEveryMistakeByRowAndColumnAndImportsNothing() throws Exception {
		byte[] file = new PastComplaints().closed("A-1", FILED)
			.closed("A-1", FILED)
			.but(ImportColumn.PLACE, "月亮村")
			.but(ImportColumn.FILED, "3月2日")
			.closed("A-3", FILED)
			.but(ImportColumn.CLOSED, FILED.minusDays(1))
			.but(ImportColumn.PHONE, "123")
			.but(ImportColumn.NATURE, "骂人")
			.but(ImportColumn.REPLY, null)
			.closed("A-4", FILED)
			.but(ImportColumn.NATURE, "反映问题")
			.but(ImportColumn.REOPENED, LocalDate.of(2022, 3, 2))
			.xlsx();
		String page = body(get(upload("错误.xlsx", file)));
		assertThat(page)
			.contains("共 4 件，有错误 3 件，已导入 0 件", "与第 2 行的编号相同", "没有“月亮村”", "“3月2日”不是日期", "不能早于 2020-03-04", "电话号码不正确",
					"“骂人”不对，只能是：诉求、反映问题、咨询建议", "状态是“已办结”，必须填写", "黄莲村村委会应当回避", "不能晚于现在")
			.doesNotContain("??", "style=", "开始导入 4");
		UUID id = id(page);
		assertThat(post("/" + id + "/start")).hasStatus(409).bodyText().contains("文件有错误");
		assertThat(count()).isZero();
		try (XSSFWorkbook marked = new XSSFWorkbook(
				new ByteArrayInputStream(get("/" + this.code + "/staff/imports/" + id + "/marked.xlsx").getResponse()
					.getContentAsByteArray()))) {
			XSSFSheet sheet = marked.getSheet(ImportWorkbook.SHEET);
			Row third = sheet.getRow(2);
			assertThat(third.getCell(ImportColumn.values().length).getStringCellValue()).contains("原编号：与第 2 行",
					"地点：没有“月亮村”", "提交日期：“3月2日”");
			assertThat(third.getCell(ImportColumn.PLACE.ordinal()).getCellStyle().getFillForegroundColor())
				.isEqualTo(IndexedColors.RED.getIndex());
			assertThat(sheet.getRow(1).getCell(ImportColumn.values().length)).isNull();
		}
		assertThat(this.web.get()
			.uri("/" + this.code + "/staff/imports/" + id + "/marked.xlsx")
			.requestAttr(Actor.ATTRIBUTE, officer(Role.DISTRICT_ADMINISTRATOR, null))).hasStatus(404);
	}

	@Test
	void takesEachComplaintOverOnceWithItsDatesAndCountsIt() {
		byte[] file = new PastComplaints().closed("A-1", FILED)
			.closed("A-2", FILED)
			.but(ImportColumn.REOPENED, FILED.plusDays(20))
			.but(ImportColumn.SECOND_REPLY, "换了灯。")
			.but(ImportColumn.CLOSED_AGAIN, FILED.plusDays(25))
			.add(ImportColumn.NUMBER, "A-3", ImportColumn.STATE, "待受理", ImportColumn.PLACE, "苏埠镇", ImportColumn.TEXT,
					"路不平", ImportColumn.FILED, "2021-12-13 10:30")
			.closed("A-4", FILED)
			.but(ImportColumn.DUE, FILED.plusDays(5))
			.xlsx();
		imported("历史.xlsx", file);
		assertThat(list(this.dispatcher, null)).extracting(ComplaintSummary::foreignNumber)
			.containsExactlyInAnyOrder("A-1", "A-2", "A-3", "A-4");
		ComplaintView twice = view("A-2");
		assertThat(twice.round()).isEqualTo(2);
		assertThat(twice.dates().filedAt()).isEqualTo("2020-03-01T16:00:00Z");
		assertThat(twice.dates().closedAt()).isEqualTo("2020-03-26T16:00:00Z");
		assertThat(twice.subject().channel()).isEqualTo(Channel.HISTORY);
		assertThat(twice.content().text()).contains("138****0000").doesNotContain("13805640000");
		assertThat(list(this.dispatcher, String.valueOf(twice.status().caseNumber()))).singleElement()
			.extracting(ComplaintSummary::foreignNumber)
			.isEqualTo("A-2");
		assertThat(view("A-3").status().state()).isEqualTo(ComplaintState.SUBMITTED);
		assertThat(in(() -> this.models.catchUp())).isPositive();
		assertThat(in(() -> this.figures.today(officer(Role.LEADER, null))).figures())
			.containsEntry("complaints", new BigDecimal("4"))
			.containsEntry("closed", new BigDecimal("3"));
		assertThat(send("历史.xlsx", file)).hasStatus(409).bodyText().contains("已经上传过");
		byte[] more = new PastComplaints().closed("A-1", FILED).closed("A-5", FILED).xlsx();
		assertThat(body(get(upload("更多.xlsx", more)))).contains("有错误 1 件", "这个编号已经导入，是 2020-0000");
	}

	@Test
	void hidesAReportFromTheUnitsThatAreRecused() {
		byte[] lines = """
				{"number": "B-1", "state": "HANDLING", "nature": "REPORT", "item": "L01", "place": "%1$s100-V04", "text": "村干部多收钱", "filed": "2021-12-01", "dispatched": "2021-12-02", "lead": "HU-%1$s100"}
				{"number": "B-2", "state": "办理中", "place": "%1$s100-V04", "text": "路灯", "filed": "2021-12-01", "dispatched": "2021-12-02", "lead": "HU-%1$s100-V04"}
				"""
			.formatted(this.code)
			.getBytes(StandardCharsets.UTF_8);
		imported("历史.jsonl", lines);
		Actor village = officer(Role.HANDLING_OFFICER, "HU-" + this.code + "100-V04");
		assertThat(list(village, null)).extracting(ComplaintSummary::foreignNumber).containsExactly("B-2");
		assertThat(list(village, "B-1")).isEmpty();
		assertThat(list(officer(Role.HANDLING_OFFICER, "HU-" + this.code + "100"), "B-1")).hasSize(1);
	}

	@Test
	void refusesWhatIsNoFileOfComplaints() throws Exception {
		assertThat(send("a.txt", new byte[] { 1 })).hasStatus(400).bodyText().contains("只收 .xlsx 和 .jsonl");
		assertThat(send("a.xlsx", new byte[] { 1 })).hasStatus(400).bodyText().contains("文件读不了");
		assertThat(send("a.jsonl", "{\"number\": \"1\", \"colour\": \"red\"}".getBytes(StandardCharsets.UTF_8)))
			.hasStatus(400)
			.bodyText()
			.contains("不认识的名称“colour”");
		assertThat(send("b.jsonl", "[]".getBytes(StandardCharsets.UTF_8))).hasStatus(400)
			.bodyText()
			.contains("第 1 行不是一个 JSON 对象");
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
				get("/" + this.code + "/staff/imports/template.xlsx").getResponse().getContentAsByteArray()));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = book.getSheet(ImportWorkbook.SHEET);
			assertThat(sheet.getDataValidations()).hasSizeGreaterThan(4);
			sheet.createRow(1).createCell(0).setCellFormula("1+1");
			book.write(out);
			assertThat(send("c.xlsx", out.toByteArray())).hasStatus(400).bodyText().contains("有公式的单元格：A2");
		}
		assertThat(send("d.xlsx", new PastComplaints().xlsx())).hasStatus(400).bodyText().contains("一件也没有");
		assertThat(count()).isZero();
	}

	@Test
	void isForTheDistrictOnly() {
		String list = "/" + this.code + "/staff/imports";
		assertThat(this.web.get().uri(list).requestAttr(Actor.ATTRIBUTE, officer(Role.DISTRICT_ADMINISTRATOR, null)))
			.hasStatusOk();
		for (Actor other : List.of(officer(Role.LEADER, null), officer(Role.AUDITOR, null),
				officer(Role.SUPERVISING_OFFICER, "SU-" + this.code + "100"))) {
			assertThatExceptionOfType(NotPermitted.class)
				.isThrownBy(() -> BoundDistrict.call(this.code, () -> this.imports.latest(other)));
		}
	}

}
