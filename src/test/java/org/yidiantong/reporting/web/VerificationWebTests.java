package org.yidiantong.reporting.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.Yidiantong;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Verifying workbooks: as issued, saved again, altered, of another district, forged and
 * broken.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationWebTests {

	private static final String API = "/api/v1/341503/reports";

	private static final Actor LEADER = Actors.post(Role.LEADER);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClosedComplaints cases;

	private String report = "";

	private byte[] issued = {};

	@BeforeAll
	void issues() throws IOException {
		this.cases.closed(Actors.YUAN, "341503100-V04", true);
		LocalDate today = LocalDate.now(BusinessClock.ZONE);
		MvcTestResult asked = this.web.post()
			.uri(API)
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"from\": \"%s\", \"to\": \"%s\"}".formatted(today.minusDays(11), today))
			.exchange();
		this.report = String.valueOf(asked.getResponse().getHeader("Location"));
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(get(this.report)).bodyText().contains("\"state\":\"DONE\""));
		this.issued = get(this.report + "/workbook").getResponse().getContentAsByteArray();
	}

	@Test
	void knowsWhatWasIssuedAlthoughItWasSavedAgain() throws IOException {
		assertThat(verify(this.issued)).hasStatusOk()
			.bodyText()
			.contains("\"issued\":true", "\"unaltered\":true", "\"differences\":[]",
					this.report.substring(this.report.lastIndexOf('/') + 1));
		byte[] saved = edited(this.issued, (book) -> book.getSheetAt(0).setColumnWidth(0, 9000));
		assertThat(saved).isNotEqualTo(this.issued);
		assertThat(verify(saved)).hasStatusOk().bodyText().contains("\"issued\":true", "\"unaltered\":true");
	}

	@Test
	void namesTheCellsThatWereAltered() throws IOException {
		byte[] altered = edited(this.issued, (book) -> {
			book.getSheetAt(1).getRow(0).createCell(20).setCellValue("另加的话");
			book.getSheetAt(0).createRow(400).createCell(1).setCellValue(99.6);
		});
		assertThat(verify(altered)).hasStatusOk()
			.bodyText()
			.contains("\"issued\":true", "\"unaltered\":false", "\"cell\":\"U1\"", "\"found\":\"另加的话\"",
					"\"cell\":\"B401\"", "\"found\":\"99.6\"", "\"issued\":null");
		assertThat(page(altered)).hasStatusOk().bodyText().contains("内容与生成时不同", "U1", "另加的话", "99.6");
	}

	@Test
	void takesNoFileForIssuedThatOnlySaysSo() throws IOException {
		byte[] other = edited(this.issued, (book) -> property(book, "yidiantong.district", "341502"));
		assertThat(verify(other)).hasStatusOk().bodyText().contains("\"issued\":false", "\"unaltered\":false");
		byte[] later = edited(this.issued, (book) -> property(book, "yidiantong.revision", "999"));
		assertThat(verify(later)).hasStatusOk().bodyText().contains("\"issued\":false");
		byte[] undated = edited(this.issued, (book) -> property(book, "yidiantong.from", "2021-02-30"));
		assertThat(verify(undated)).hasStatusOk().bodyText().contains("\"issued\":false");
		assertThat(verify(edited(new XSSFWorkbook(), (book) -> book.createSheet("报表")))).hasStatusOk()
			.bodyText()
			.contains("\"issued\":false", "\"revision\":null");
	}

	@Test
	void refusesWhatIsNoWorkbook() throws IOException {
		for (byte[] file : new byte[][] { {}, "PK".getBytes(StandardCharsets.UTF_8), new byte[2000], bomb(),
				Arrays.copyOf(this.issued, this.issued.length / 2) }) {
			assertThat(verify(file)).hasStatus(400).bodyText().contains("文件读不出来");
		}
		assertThat(this.web.post()
			.uri(API + "/verify")
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.exchange()).hasStatus(400).bodyText().contains("请选择要核验的文件");
		assertThat(page(new byte[0])).hasStatus(400).bodyText().contains("请选择要核验的文件");
	}

	@Test
	void isForThoseWhoReadReports() {
		assertThat(this.web.post()
			.uri(API + "/verify")
			.multipart()
			.file(new MockMultipartFile("file", "报表.xlsx", null, this.issued))
			.requestAttr(Actor.ATTRIBUTE, Actors.post(Role.AUDITOR))
			.exchange()).hasStatus(403);
	}

	@Test
	@ExhaustiveTest
	void tellsTheOperatorTheSame(@TempDir Path files) throws IOException {
		Path file = Files.write(files.resolve("report.xlsx"), this.issued);
		assertThat(command(file)).startsWith("0 ").contains("issued by the platform and unaltered");
		Files.write(file,
				edited(this.issued, (book) -> book.getSheetAt(0).createRow(400).createCell(1).setCellValue("多了")));
		assertThat(command(file)).startsWith("1 ").contains("differs from what was issued", "B401: issued —, found 多了");
		Files.writeString(file, "nothing");
		assertThat(command(file)).startsWith("1 ").contains("was not issued by the platform");
		assertThat(command(files)).startsWith("1 ").contains("cannot be read");
	}

	private static String command(Path file) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
		int code = Yidiantong.commands().run(stream, stream, "figures", "--lang=en", "verify", file.toString());
		return code + " " + said.toString(StandardCharsets.UTF_8);
	}

	@Test
	void writesTablesForSpreadsheets() throws IOException {
		String table = get(this.report + "/tables/townships.csv").getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(table).startsWith("\uFEFF").contains("（%）", "苏埠镇").doesNotContain("%,", "reporting.");
		assertThat(get(this.report + "/tables/summary.csv")).hasStatusOk()
			.hasContentTypeCompatibleWith("text/csv")
			.bodyText()
			.contains("办结率");
		assertThat(get(this.report + "/tables/nothing.csv")).hasStatus(404).bodyText().contains("report-table-unknown");
	}

	private MvcTestResult get(String address) {
		return this.web.get().uri(address).requestAttr(Actor.ATTRIBUTE, LEADER).exchange();
	}

	private MvcTestResult verify(byte[] file) {
		return this.web.post()
			.uri(API + "/verify")
			.multipart()
			.file(new MockMultipartFile("file", "报表.xlsx", null, file))
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.exchange();
	}

	private MvcTestResult page(byte[] file) {
		return this.web.post()
			.uri("/341503/staff/reports/verify")
			.multipart()
			.file(new MockMultipartFile("file", "报表.xlsx", null, file))
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.with(csrf())
			.exchange();
	}

	private static byte[] edited(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
		return edited(new XSSFWorkbook(new ByteArrayInputStream(file)), change);
	}

	private static byte[] edited(XSSFWorkbook book, Consumer<XSSFWorkbook> change) throws IOException {
		try (book) {
			change.accept(book);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			book.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static void property(XSSFWorkbook book, String name, String value) {
		book.getProperties().getCustomProperties().getProperty(name).setLpwstr(value);
	}

	/** A small file that unpacks to more than is permitted. */
	private static byte[] bomb() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			byte[] zeros = new byte[1024 * 1024];
			for (int megabyte = 0; megabyte < 60; megabyte++) {
				zip.write(zeros);
			}
		}
		return bytes.toByteArray();
	}

}
