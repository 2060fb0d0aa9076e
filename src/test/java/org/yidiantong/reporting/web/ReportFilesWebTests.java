package org.yidiantong.reporting.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.support.XlsxXmlReader;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Files that are made of a report or of the yearly cards.
 */
@WholeApplication
class ReportFilesWebTests {

	private static final String API = "/api/v1/341503/reports";

	private static final String PAGES = "/341503/staff/reports";

	private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);

	private static final Actor LEADER = Actors.post(Role.LEADER);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClosedComplaints cases;

	@Autowired
	private AuditLog audit;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	/**
	 * Read by PDFBox; every cell of the sheets in the workbook is there, by a reader of
	 * its XML.
	 */
	@Test
	void givesTheFirstThreeSheetsAsPagesAndRecordsIt() throws Exception {
		this.cases.closed(Actors.YUAN, "341503100-V04", true);
		String address = ask();
		finished(address);
		String page = PAGES + address.substring(address.lastIndexOf('/'));
		assertThat(text(get(LEADER, page))).contains(page + "/sheets.pdf");
		long before = downloads(page);
		MvcTestResult file = get(LEADER, page + "/sheets.pdf");
		assertThat(file).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
		assertThat(get(LEADER, address + "/sheets")).hasStatusOk();
		assertThat(downloads(page)).isEqualTo(before + 2);
		assertThat(get(Actors.handler("HU-341503100-V04"), address + "/sheets")).hasStatus(403);
		XlsxXmlReader book = new XlsxXmlReader(
				get(LEADER, address + "/workbook").getResponse().getContentAsByteArray());
		String printed = printed(file);
		for (String sheet : List.of("1总体情况", "2乡镇街办理情况", "3区直部门办理情况")) {
			assertThat(book.cells(sheet).values()).filteredOn((cell) -> !cell.isBlank() && !cell.matches("=?[-0-9.E]+"))
				.allSatisfy((cell) -> assertThat(printed).contains(cell.replaceFirst("^=", "").replaceAll("\\s", "")));
		}
	}

	/** The text without blanks and line ends. */
	private static String printed(MvcTestResult file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(document).replaceAll("\\s", "");
		}
	}

	/** In a district to which no other test adds units. */
	@Test
	void givesTheYearlyCardsAsAWorkbookAndRecordsIt(@TempDir Path tenants) throws Exception {
		DistrictCode copy = CopyOfYuan.apply(this.districts, this.folders, tenants);
		this.cases.closed(copy, CopyOfYuan.of("341503100-V04", copy), true);
		String pages = CopyOfYuan.of(PAGES, copy);
		Actor leader = Actor.officer(UUID.randomUUID(), "leader", copy, null, Set.of(Role.LEADER));
		String page = text(get(leader, pages + "/appraisals"));
		assertThat(page).contains("/appraisals/workbook?year=" + TODAY.getYear()).doesNotContain("??");
		MvcTestResult file = get(leader, pages + "/appraisals/workbook");
		assertThat(file).hasStatusOk().hasContentType(AppraisalWorkbook.XLSX);
		try (XSSFWorkbook book = new XSSFWorkbook(
				new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
			XSSFSheet sheet = book.getSheetAt(0);
			assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("按期办结率（%）");
			XSSFRow town = IntStream.rangeClosed(1, sheet.getLastRowNum())
				.mapToObj(sheet::getRow)
				.filter((row) -> row.getCell(1).getStringCellValue().equals("苏埠镇"))
				.findFirst()
				.orElseThrow();
			assertThat(town.getCell(0).getStringCellValue()).isEqualTo("乡镇街");
			assertThat(town.getCell(3).getNumericCellValue()).isEqualTo(1);
			assertThat(sheet.getLastRowNum()).isEqualTo(22 + 34);
		}
		assertThat(get(leader, CopyOfYuan.of("/api/v1/341503/appraisals/workbook", copy))).hasStatusOk();
		assertThat(get(leader, pages + "/appraisals/workbook?year=x")).hasStatus(400);
		assertThat(get(Actors.handler("HU-341503100-V04"), PAGES + "/appraisals/workbook")).hasStatus(403);
	}

	/** How often a report was downloaded. */
	private long downloads(String page) {
		String subject = "report" + page.substring(page.lastIndexOf('/'));
		return BoundDistrict.call(Actors.YUAN, () -> this.audit.latest(100))
			.stream()
			.filter((entry) -> entry.subject().equals(subject) && entry.action().equals("reporting.download"))
			.count();
	}

	private void finished(String address) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> text(get(LEADER, address)).contains("\"state\":\"DONE\""));
	}

	/** The address of a report that is long enough for the months. */
	private String ask() {
		return this.web.post()
			.uri(API)
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"from\": \"" + TODAY.minusDays(100) + "\", \"to\": \"" + TODAY + "\"}")
			.with(csrf())
			.exchange()
			.getResponse()
			.getHeader("Location");
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).locale(Locale.CHINA).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private static String text(MvcTestResult result) throws Exception {
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
