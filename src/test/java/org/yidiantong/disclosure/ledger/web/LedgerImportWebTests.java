package org.yidiantong.disclosure.ledger.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.DisclosingDistrict;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * One workbook for all villages of a township: checked, marked, mended and imported.
 */
@WholeApplication
@BusinessDay("2021-12-15")
class LedgerImportWebTests {

	private static final String VILLAGE = "示范镇示范村01";

	private static final String COMMUNITY = "示范镇示范社区01";

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	private DistrictCode code;

	private Actor township;

	@BeforeEach
	void begins() {
		this.code = DisclosingDistrict.apply(this.districts, this.folders, this.tenants);
		this.township = officer("HU-" + this.code + "100", Role.HANDLING_OFFICER);
	}

	@Test
	void importsAYearOfATownship() throws Exception {
		byte[] file = LedgerBooks.of(year(), List.of(List.of(VILLAGE, "2021-01", 1000, ""),
				List.of(COMMUNITY, "2021-01", "500.50", ""), List.of(VILLAGE, "2021-11", "", 1000 + 11 * 12.5)),
				(book) -> {
				});
		assertThat(text(post(file, "check"))).contains("没有错误，可以导入", "收入 20.00 支出 7.50 结余 1,137.50")
			.doesNotContain("??", "style=");
		assertThat(text(get("?year=2021"))).doesNotContain("待核</a>");
		assertThat(text(post(file, "import"))).contains("已经全部导入");
		assertThat(text(get("?year=2021")).split("aria-label=\"" + VILLAGE + " 2021-[0-9]{2} 待复核")).hasSize(12);
		MvcTestResult again = post(file, "import");
		assertThat(again).hasStatus(422).bodyText().contains("2021-01 已经提交复核或公开");
	}

	@Test
	void marksTheWrongCellsAndImportsNothing() throws Exception {
		List<List<Object>> rows = year();
		rows.set(3, row(VILLAGE, "2021-02", "2021-02-30", "支出", "管理费用", "1,2万", "26"));
		rows.set(5, row("别的村", "2021-03", "2021-03-02", "支出", "管理费用", -5, "27"));
		byte[] file = LedgerBooks.of(rows, balances(), (book) -> {
		});
		MvcTestResult refused = post(file, "import");
		assertThat(refused).hasStatus(422)
			.bodyText()
			.contains("什么都没有导入", "第 5 行“日期”：没有 2021-02-30 这一天", "第 5 行“金额”应是以元为单位的数字", "第 7 行“村（社区）”不是您填写的");
		assertThat(text(get("?year=2021"))).doesNotContain("-01 待复核");
		byte[] marked = post(file, "marked").getResponse().getContentAsByteArray();
		try (XSSFWorkbook book = LedgerBooks.open(marked)) {
			XSSFSheet sheet = book.getSheet("明细");
			assertThat(sheet.getRow(0).getCell(12).getStringCellValue()).isEqualTo("需要改正");
			assertThat(sheet.getRow(4).getCell(12).getStringCellValue()).contains("2021-02-30", "1,2万");
			assertThat(isRed(sheet, 4, 2)).isTrue();
			assertThat(isRed(sheet, 4, 6)).isTrue();
			assertThat(isRed(sheet, 6, 0)).isTrue();
			assertThat(isRed(sheet, 3, 2)).isFalse();
			sheet.getRow(4).getCell(2).setCellValue("2021-02-28");
			sheet.getRow(4).getCell(6).setCellValue("7.50");
			sheet.getRow(6).getCell(0).setCellValue(VILLAGE);
			sheet.getRow(6).getCell(6).setCellValue(7.5);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			book.write(out);
			assertThat(text(post(out.toByteArray(), "import"))).contains("已经全部导入");
		}
	}

	@Test
	void comparesTheBalancesAndMarksThem() throws Exception {
		byte[] file = LedgerBooks.of(year(), List.of(List.of(VILLAGE, "2021-01", 1000, ""),
				List.of(COMMUNITY, "2021-01", 500, ""), List.of(VILLAGE, "2021-03", 999, 5)), (book) -> {
				});
		assertThat(post(file, "import")).hasStatus(422).bodyText().contains("期初余额须等于上月结余 1,025.00 元，填写的是 999.00 元");
		try (XSSFWorkbook book = LedgerBooks.open(post(file, "marked").getResponse().getContentAsByteArray())) {
			assertThat(isRed(book.getSheet("余额"), 3, 2)).isTrue();
		}
	}

	@Test
	void readsItsOwnTemplate() throws Exception {
		MvcTestResult template = this.web.get()
			.uri("/" + this.code + "/staff/ledgers/template.xlsx")
			.requestAttr(Actor.ATTRIBUTE, this.township)
			.exchange();
		assertThat(template).hasStatusOk();
		byte[] file = template.getResponse().getContentAsByteArray();
		try (XSSFWorkbook book = LedgerBooks.open(file)) {
			assertThat(book.getSheet("明细").getDataValidations()).hasSize(4);
			assertThat(book.getSheet("填写说明").getRow(0).getCell(0).getStringCellValue()).contains("每笔收支一行");
		}
		assertThat(post(file, "check")).hasStatus(422).bodyText().contains("期初余额");
		assertThat(text(get("/import"))).contains("下载模板").doesNotContain("??", "style=");
	}

	@Test
	void keepsCheckersOut() {
		this.township = officer("SU-" + this.code + "100", Role.SUPERVISING_OFFICER);
		assertThat(get("/import")).hasStatus(403);
		assertThat(post(new byte[1], "import")).hasStatus(403);
	}

	/** Eleven months of two villages, each month 20 in and 7.50 out. */
	private static List<List<Object>> year() {
		List<List<Object>> rows = new ArrayList<>();
		for (String village : List.of(VILLAGE, COMMUNITY)) {
			for (int month = 1; month <= 11; month++) {
				String name = "2021-%02d".formatted(month);
				rows.add(row(village, name, name + "-01", "收入", "其他收入", 20, Integer.toString(2 * month - 1)));
				rows.add(row(village, name, name + "-02", "支出", "管理费用", 7.5, Integer.toString(2 * month)));
			}
		}
		return rows;
	}

	private static List<List<Object>> balances() {
		return List.of(List.of(VILLAGE, "2021-01", 1000, ""), List.of(COMMUNITY, "2021-01", 500, ""));
	}

	private static List<Object> row(String village, String month, String day, String kind, String subject,
			Object amount, String voucher) {
		return List.of(village, month, day, kind, subject, "杂项", amount, "邮政公司", "李明", "", "", voucher);
	}

	private static boolean isRed(XSSFSheet sheet, int row, int column) {
		var style = sheet.getRow(row).getCell(column).getCellStyle();
		return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
				&& style.getFillForegroundColor() == IndexedColors.RED.getIndex();
	}

	private Actor officer(String unit, Role role) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, this.code, UnitCode.orNull(unit), Set.of(role));
	}

	private MvcTestResult get(String address) {
		return this.web.get()
			.uri("/" + this.code + "/staff/ledgers" + address)
			.requestAttr(Actor.ATTRIBUTE, this.township)
			.exchange();
	}

	private MvcTestResult post(byte[] file, String go) {
		return this.web.post()
			.uri("/" + this.code + "/staff/ledgers/import")
			.multipart()
			.file(new MockMultipartFile("file", "台账.xlsx", null, file))
			.param("go", go)
			.requestAttr(Actor.ATTRIBUTE, this.township)
			.with(csrf())
			.exchange();
	}

	private static String text(MvcTestResult result) throws IOException {
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
