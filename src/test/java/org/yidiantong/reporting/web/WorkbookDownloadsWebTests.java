package org.yidiantong.reporting.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.reporting.PlayedApplication;
import org.yidiantong.reporting.PlayedDistrict;
import org.yidiantong.reporting.PlayedFolder;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.reporting.runs.ReportRunner;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.XlsxXmlReader;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Workbooks of a district that wants them with a password and a watermark, read back by a
 * reader that has the password, and one by one that knows neither.
 */
@PlayedApplication
@BusinessDay("2021-09-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookDownloadsWebTests {

	private static final Pattern PASSWORD = Pattern.compile("打开密码：</span><code[^>]*>([a-z2-9-]{14})</code>");

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private ReportRunner runner;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private AuditLog audit;

	@Autowired
	private MockMvcTester web;

	private DistrictCode code = new DistrictCode(344_101);

	private UUID report = new UUID(0, 0);

	@BeforeAll
	void plays() {
		while (this.districts.find(this.code).isPresent()) {
			this.code = new DistrictCode(this.code.value() + 1);
		}
		this.district.begin(this.code, (folder) -> PlayedFolder.reports(folder, "password: true, watermark: true"));
		this.district.plan(6, 12, 20);
		this.district.playTo(Instant.parse("2021-10-03T15:00:00Z"));
		this.report = made("2021-09");
	}

	@Test
	void opensWithThePasswordOfItsPageOnly() throws Exception {
		byte[] file = get(leader(), page(this.report) + "/workbook").getResponse().getContentAsByteArray();
		String password = password(this.report);
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
			EncryptionInfo info = new EncryptionInfo(files);
			assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
			assertThat(Decryptor.getInstance(info).verifyPassword(password.replace('-', ' '))).isFalse();
		}
		byte[] stored = this.district.in(() -> this.reports.sheets(this.district.actor(), this.report));
		assertThat(stored).startsWith('%', 'P', 'D', 'F');
		assertThat(new XlsxXmlReader(opened(file, password)).sheets()).contains("1总体情况");
		assertThat(password(made("2021-09"))).as("of another report").isNotEqualTo(password);
	}

	@Test
	void saysOnEachPageWhoTookItAndChangesNoCell() throws Exception {
		byte[] file = opened(get(leader(), page(this.report) + "/workbook").getResponse().getContentAsByteArray(),
				password(this.report));
		byte[] plain = opened(program("/workbook"), password(this.report));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			assertThat(book.getNumberOfSheets()).isPositive();
			for (Sheet sheet : book) {
				assertThat(sheet.getHeader().getRight()).containsPattern("leader|领导|书记")
					.containsPattern("20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2} 下载$");
				assertThat(sheet.getFooter().getCenter()).contains("&P");
			}
		}
		XlsxXmlReader marked = new XlsxXmlReader(file);
		XlsxXmlReader unmarked = new XlsxXmlReader(plain);
		assertThat(marked.sheets()).isEqualTo(unmarked.sheets());
		for (String sheet : marked.sheets()) {
			Map<String, String> cells = unmarked.cells(sheet);
			assertThat(marked.cells(sheet)).as(sheet).isEqualTo(cells);
		}
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(plain))) {
			assertThat(book.getSheetAt(0).getHeader().getRight()).as("a program has no name").isEmpty();
		}
	}

	@Test
	void isVerifiedWithoutThePasswordAndNamedWithIt() throws Exception {
		byte[] file = get(leader(), page(this.report) + "/workbook").getResponse().getContentAsByteArray();
		MvcTestResult open = verify(opened(file, password(this.report)));
		assertThat(open).hasStatusOk();
		assertThat(text(open)).contains("\"issued\":true", "\"unaltered\":true");
		MvcTestResult closed = verify(file);
		assertThat(closed).hasStatus(400);
		assertThat(text(closed)).contains("文件设了打开密码");
	}

	@Test
	void recordsEachDownload() throws Exception {
		long before = downloads();
		get(leader(), page(this.report) + "/workbook");
		program("/workbook");
		assertThat(downloads()).isEqualTo(before + 2);
	}

	private long downloads() {
		return this.district.in(() -> this.audit.latest(100))
			.stream()
			.filter((entry) -> entry.action().equals("reporting.download"))
			.count();
	}

	private UUID made(String period) {
		return this.district.in(() -> {
			UUID id = this.reports.request(this.district.actor(), new RequestReport(null, null, null, period));
			this.runner.runWaiting();
			return id;
		});
	}

	/** Takes it by the API, whose header has the password too. */
	private byte[] program(String file) throws Exception {
		MvcTestResult answer = get(this.district.actor(), "/api/v1/" + this.code + "/reports/" + this.report + file);
		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getHeader(WorkbookFile.PASSWORD)).isEqualTo(password(this.report));
		return answer.getResponse().getContentAsByteArray();
	}

	private String password(UUID id) throws Exception {
		Matcher found = PASSWORD.matcher(text(get(leader(), page(id))));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static byte[] opened(byte[] file, String password) throws Exception {
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
			Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
			assertThat(decryptor.verifyPassword(password)).isTrue();
			try (InputStream content = decryptor.getDataStream(files)) {
				return content.readAllBytes();
			}
		}
	}

	private MvcTestResult verify(byte[] file) {
		return this.web.post()
			.uri("/api/v1/" + this.code + "/reports/verify")
			.multipart()
			.file(new MockMultipartFile("file", "报表.xlsx", null, file))
			.locale(Locale.CHINA)
			.requestAttr(Actor.ATTRIBUTE, this.district.actor())
			.with(csrf())
			.exchange();
	}

	private String page(UUID id) {
		return "/" + this.code + "/staff/reports/" + id;
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).locale(Locale.CHINA).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private static String text(MvcTestResult result) throws Exception {
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	private Actor leader() {
		return Actor.officer(UUID.randomUUID(), "leader", this.code, null, Set.of(Role.LEADER));
	}

}
