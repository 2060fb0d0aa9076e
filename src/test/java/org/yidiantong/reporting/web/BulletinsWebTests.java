package org.yidiantong.reporting.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;

import com.jayway.jsonpath.JsonPath;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Bulletins: drafted, edited, issued once, and verified.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulletinsWebTests {

	private static final String API = "/api/v1/341503/reports";

	private static final Actor LEADER = Actors.post(Role.LEADER);

	private static final Actor ADMINISTRATOR = Actors.post(Role.DISTRICT_ADMINISTRATOR);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClosedComplaints cases;

	private String report = "";

	@BeforeAll
	void files() {
		this.cases.closed(Actors.YUAN, "341503100-V04", true);
	}

	@BeforeEach
	void requests() {
		LocalDate today = LocalDate.now(BusinessClock.ZONE);
		MvcTestResult asked = this.web.post()
			.uri(API)
			.requestAttr(Actor.ATTRIBUTE, ADMINISTRATOR)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"from\": \"%s\", \"to\": \"%s\"}".formatted(today.minusDays(9), today))
			.exchange();
		this.report = String.valueOf(asked.getResponse().getHeader("Location"));
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(get(this.report)).bodyText().contains("\"state\":\"DONE\""));
	}

	@Test
	void draftsSentencesOfTheFigures() throws IOException {
		String text = text(draft());
		assertThat(text).contains("一、总体情况", "本期新收投诉", "按期办结率").doesNotContain("{{", "null");
	}

	@Test
	void issuesTheDraftOnceAndKeepsItsFile() throws IOException {
		MvcTestResult issued = issue(ADMINISTRATOR, null, "裕监通〔2021〕3号");
		assertThat(issued).hasStatus(201);
		byte[] file = draft();
		assertThat(text(file)).contains("裕监通〔2021〕3号");
		assertThat(draft()).isEqualTo(file);
		assertThat(issue(ADMINISTRATOR, null, null)).hasStatus(409).bodyText().contains("bulletin-already-issued");
		assertThat(JsonPath.<Boolean>read(verified(file), "$.issued")).isTrue();
		assertThat(JsonPath.<Boolean>read(verified(file), "$.unaltered")).isTrue();
	}

	@Test
	void issuesWhatWasEditedAndFindsWhatIsAlteredLater() throws IOException {
		byte[] edited = changed(draft(), (document) -> document.createParagraph().createRun().setText("请各单位认真落实。"));
		assertThat(JsonPath.<Boolean>read(verified(edited), "$.issued")).isFalse();
		assertThat(issue(ADMINISTRATOR, edited, null)).hasStatus(201);
		assertThat(draft()).isEqualTo(edited);
		byte[] forged = changed(edited, (document) -> document.createParagraph().createRun().setText("另附。"));
		assertThat(JsonPath.<Boolean>read(verified(forged), "$.unaltered")).isFalse();
		assertThat(verified(forged)).contains("另附。");
	}

	@Test
	void refusesAFileThatIsNotItsDraft() throws IOException {
		byte[] other = changed(draft(),
				(document) -> document.getProperties()
					.getCustomProperties()
					.getProperty("yidiantong.revision")
					.setLpwstr("99"));
		assertThat(issue(ADMINISTRATOR, other, null)).hasStatus(400).bodyText().contains("不是由这份报表的草稿修改而来");
		assertThat(issue(ADMINISTRATOR, "正文".getBytes(StandardCharsets.UTF_8), "第1号")).hasStatus(400)
			.bodyText()
			.contains("文件无法读取", "文号请直接写在改好的通报里");
		assertThat(issue(Actors.handler(new UnitCode("HU-341503014-V01")), null, null)).hasStatus(403);
	}

	@Test
	void showsItsStateOnAPage() {
		String page = this.report.replace("/api/v1/341503", "/341503/staff") + "/bulletin";
		assertThat(get(page)).hasStatusOk().bodyText().contains("下载草稿（Word）");
		MvcTestResult posted = this.web.post()
			.multipart()
			.file(new MockMultipartFile("file", "", null, new byte[0]))
			.uri(page)
			.param("number", "")
			.requestAttr(Actor.ATTRIBUTE, ADMINISTRATOR)
			.with(csrf())
			.exchange();
		assertThat(posted).hasStatus(302);
		assertThat(get(page)).hasStatusOk().bodyText().contains("已印发", "下载通报（Word）").doesNotContain("草稿（Word）");
	}

	private byte[] draft() {
		return get(this.report + "/bulletin").getResponse().getContentAsByteArray();
	}

	private MvcTestResult get(String address) {
		return this.web.get().uri(address).requestAttr(Actor.ATTRIBUTE, LEADER).exchange();
	}

	private MvcTestResult issue(Actor actor, byte[] file, String number) {
		var request = this.web.post().multipart().uri(this.report + "/bulletin").requestAttr(Actor.ATTRIBUTE, actor);
		if (file != null) {
			request.file(new MockMultipartFile("file", "通报.docx", BulletinFile.DOCX, file));
		}
		if (number != null) {
			request.param("number", number);
		}
		return request.exchange();
	}

	private String verified(byte[] file) {
		MvcTestResult answer = this.web.post()
			.multipart()
			.file(new MockMultipartFile("file", "通报.docx", BulletinFile.DOCX, file))
			.uri(API + "/verify")
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.exchange();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String text(byte[] file) throws IOException {
		StringBuilder text = new StringBuilder();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			document.getParagraphs().forEach((paragraph) -> text.append(paragraph.getText()).append('\n'));
		}
		return text.toString();
	}

	private static byte[] changed(byte[] file, Consumer<XWPFDocument> change) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			change.accept(document);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

}
