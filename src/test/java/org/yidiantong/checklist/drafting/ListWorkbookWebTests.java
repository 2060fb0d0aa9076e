package org.yidiantong.checklist.drafting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Role;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yidiantong.checklist.drafting.EditedWorkbook.row;
import static org.yidiantong.checklist.drafting.EditedWorkbook.rowOf;
import static org.yidiantong.checklist.drafting.EditedWorkbook.stepOf;
import static org.yidiantong.checklist.drafting.EditedWorkbook.zip;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The list as a workbook: what comes back from a spreadsheet program is told cell by
 * cell, and published only by a second person.
 */
@WholeApplication
@BusinessDay("2021-12-16")
@ExhaustiveTest
class ListWorkbookWebTests {

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private WorkbookManagement workbooks;

	@Autowired
	private DraftManagement drafts;

	@Autowired
	private ChecklistManagement checklists;

	@Autowired
	private MessageSource messages;

	private DistrictCode code;

	private Actor admin;

	private Actor leader;

	@BeforeEach
	void begins() {
		this.code = CopyOfYuan.apply(this.districts, this.folders, this.tenants);
		this.admin = Actor.officer(UUID.randomUUID(), "admin", this.code, null, Set.of(Role.DISTRICT_ADMINISTRATOR));
		this.leader = Actor.officer(UUID.randomUUID(), "leader", this.code, null, Set.of(Role.LEADER));
	}

	@Test
	void leadsFromTheDownloadToThePublicationByASecondPerson() throws IOException {
		byte[] file = edited((book) -> {
			row(book, "事项", "L01").getCell(2).setCellValue("村级公益设施管护");
			row(book, "流程步骤", "L01", 5).getCell(6).setCellValue(3);
			row(book, "流程步骤", "L01", 5).getCell(5).setCellValue("3个工作日内");
		});
		String page = text(upload(file));
		assertThat(page).contains("没有错误：2021.2 版，自 2021-12-16 起施行，共 36 项。", "名称由“村级公益设施（路灯、道路、沟渠、饮水）日常管护”改为“村级公益设施管护”")
			.doesNotContain("??");
		assertThat(post(this.admin, "/workbook/save",
				Map.of("revision", "0", "content", Base64.getEncoder().encodeToString(file))))
			.hasStatus(302);
		assertThat(text(get(this.admin, ""))).contains("编辑中", "提交审定", "村级公益设施管护").doesNotContain("发布并公告", "??");
		assertThat(post(this.admin, "/act", Map.of("revision", "1", "action", "SUBMIT"))).hasStatus(302);
		assertThat(post(this.admin, "/act", Map.of("revision", "2", "action", "PUBLISH"))).as("the editor")
			.hasStatus(403);
		assertThat(text(get(this.leader, ""))).contains("待审定", "发布并公告", "退回修改");
		assertThat(post(this.leader, "/act", Map.of("revision", "2", "action", "PUBLISH"))).hasStatus(302);
		assertThat(in(() -> this.checklists.current().version())).isEqualTo("2021.2");
		assertThat(text(get(this.leader, ""))).contains("下一版清单还没有草稿。");
	}

	@Test
	void isSentBackWithAReason() throws IOException {
		byte[] file = edited((book) -> {
		});
		in(() -> this.workbooks.save(this.admin, 0, file));
		post(this.admin, "/act", Map.of("revision", "1", "action", "SUBMIT"));
		assertThat(post(this.leader, "/act", Map.of("revision", "2", "action", "SEND_BACK"))).hasStatus(400)
			.bodyText()
			.contains("退回时请写明理由");
		assertThat(post(this.leader, "/act", Map.of("revision", "2", "action", "SEND_BACK", "note", "依据不全")))
			.hasStatus(302);
		assertThat(text(get(this.admin, ""))).contains("退回的理由：依据不全", "编辑中");
		assertThat(post(this.admin, "/act", Map.of("revision", "2", "action", "SUBMIT"))).as("read before")
			.hasStatus(412);
	}

	@Test
	void tellsEveryMistakeByItsCellAndStoresNothing() throws IOException {
		byte[] file = edited((book) -> {
			book.getSheet("清单").getRow(1).getCell(1).setCellValue("2022年1月1日");
			row(book, "事项", "B02").getCell(7).setCellValue("村里");
			row(book, "事项", "B03").getCell(2).setCellFormula("1+1");
			row(book, "流程步骤", "L01", 2).getCell(6).setCellValue("两天");
			row(book, "流程分支", "L01", 2).getCell(4).setCellValue(9);
			row(book, "政策依据", "L02").getCell(2).setCellValue("NO_SUCH_LAW 没有这部法");
			row(book, "风险点", "L03").getCell(2).setBlank();
			row(book, "办理材料", "L03").getCell(0).setCellValue("L99");
			book.getSheet("相关部门").getRow(0).createCell(5).setCellValue("备注");
			book.getSheet("归这里管").addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
		});
		assertThat(cells(file)).contains("清单!B2", "事项!H" + rowOf(file, "事项", "B02"), "事项!C" + rowOf(file, "事项", "B03"),
				"流程步骤!G" + stepOf(file, "L01", 2), "流程分支!D" + rowOf(file, "流程分支", "L01"),
				"政策依据!C" + rowOf(file, "政策依据", "L02"), "风险点!C" + rowOf(file, "风险点", "L03"),
				"办理材料!A" + rowOf(file, "办理材料", "L99"), "相关部门!F1", "归这里管!A1");
		MvcTestResult answer = upload(file);
		assertThat(answer).hasStatus(400);
		assertThat(body(answer)).contains("处错误，什么都没有保存", "“2022年1月1日”是文字，不是日期", "下载标出错误的表格")
			.doesNotContain("??", "checklist.yaml", "handledBy");
		assertThat(in(() -> this.drafts.find(this.admin))).isEmpty();
	}

	@Test
	void marksTheSameFileWithItsReasonsAndTakesItBack() throws IOException {
		byte[] file = edited((book) -> row(book, "事项", "B02").getCell(7).setCellValue("村里"));
		byte[] marked = in(() -> this.workbooks.check(this.admin, file)).marked();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
			Row row = row(book, "事项", "B02");
			assertThat(row.getCell(7).getStringCellValue()).isEqualTo("村里");
			assertThat(row.getCell(24).getStringCellValue()).contains("村里");
		}
		byte[] corrected = EditedWorkbook.edited(marked,
				(book) -> row(book, "事项", "B02").getCell(7).setCellValue("村（社区）"));
		assertThat(in(() -> this.workbooks.check(this.admin, corrected)).mistakes()).isEmpty();
	}

	@Test
	void refusesFilesThatAreNoList() throws IOException {
		assertThat(cells("no workbook".getBytes(StandardCharsets.UTF_8))).containsExactly("");
		assertThat(reasons(zip("xl/vbaProject.bin", 10))).contains("宏");
		assertThat(reasons(zip("xl/worksheets/sheet1.xml", 200_000_000))).contains("无法读取");
		assertThat(cells(edited((book) -> book.createSheet("草稿")))).containsExactly("草稿");
		assertThat(cells(edited((book) -> book.removeSheetAt(book.getSheetIndex("风险点"))))).contains("风险点");
		MvcTestResult huge = upload(new byte[3_000_000]);
		assertThat(huge).hasStatus(400);
		assertThat(body(huge)).contains("文件超过 1 MB。");
		byte[] file = edited((book) -> {
		});
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> in(() -> this.workbooks.check(this.leader, file)));
	}

	@Test
	void refusesWhatNoListMayHave() throws IOException {
		assertThat(reasons(edited((book) -> {
			book.getSheet("清单").getRow(1).getCell(0).setCellValue("2021.1");
			book.getSheet("清单").getRow(1).getCell(1).setCellValue(LocalDate.of(2021, 12, 1));
		}))).contains("版本号 2021.1 已经用过", "施行日期 2021-12-01 太早，最早为 2021-12-16");
		assertThat(reasons(edited((book) -> row(book, "大类", "C1").getCell(1).setCellValue("另一个名称"))))
			.contains("是基本清单的，不能改");
		assertThat(reasons(edited((book) -> row(book, "流程步骤", "L01", 2).getCell(11).setBlank()))).contains("这一步没有写判断");
	}

	@Test
	void keepsStepsAndLimitsThatComeFromLaw() throws IOException {
		String[] law = new String[2];
		byte[] weaker = edited((book) -> {
			for (Row row : book.getSheet("流程步骤")) {
				if (row.getCell(9).getStringCellValue().equals("法律法规")
						&& row.getCell(8).getStringCellValue().equals("不少于") && law[0] == null) {
					law[0] = row.getCell(0).getStringCellValue();
					law[1] = "流程步骤!F" + (row.getRowNum() + 1);
					row.getCell(6).setCellValue(0);
				}
			}
		});
		assertThat(reasons(weaker)).contains("事项 " + law[0], "出自法律法规，不能放宽");
	}

	private byte[] edited(Consumer<XSSFWorkbook> edit) throws IOException {
		return EditedWorkbook.edited(in(() -> this.workbooks.download(this.admin)), edit);
	}

	private List<String> cells(byte[] file) {
		return in(() -> this.workbooks.check(this.admin, file)).mistakes()
			.stream()
			.map(CheckedWorkbook.Mistake::cell)
			.toList();
	}

	private String reasons(byte[] file) {
		return in(() -> this.workbooks.check(this.admin, file)).mistakes()
			.stream()
			.map((one) -> this.messages.getMessage(one.message(), Locale.CHINESE))
			.toList()
			.toString();
	}

	private MvcTestResult upload(byte[] file) {
		return this.web.post()
			.uri("/" + this.code + "/staff/checklist-draft/workbook/check")
			.multipart()
			.file(new MockMultipartFile("file", "list.xlsx", null, file))
			.requestAttr(Actor.ATTRIBUTE, this.admin)
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(Actor actor, String path) {
		return this.web.get()
			.uri("/" + this.code + "/staff/checklist-draft" + path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.exchange();
	}

	private MvcTestResult post(Actor actor, String path, Map<String, String> fields) {
		var request = this.web.post()
			.uri("/" + this.code + "/staff/checklist-draft" + path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf());
		fields.forEach((name, value) -> request.param(name, value));
		return request.exchange();
	}

	private <T> T in(Supplier<T> work) {
		return BoundDistrict.call(this.code, work);
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
