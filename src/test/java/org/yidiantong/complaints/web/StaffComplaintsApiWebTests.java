package org.yidiantong.complaints.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.Actors;
import org.yidiantong.support.UniqueText;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What programs send to the API of complaints that cannot be meant: each gets a clear
 * answer, and the complaint stays as it is.
 */
@WholeApplication
class StaffComplaintsApiWebTests {

	private static final Actor PROGRAM = Actors.program();

	private final MockMvcTester web;

	StaffComplaintsApiWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "accept|{|400|malformed-body", "accept|[]|400|invalid-request", "accept|{\"x\":1}|400|/x",
					"refer||400|JSON 对象", "reject|{\"reason\":\"BECAUSE\",\"note\":\"n\"}|400|/reason",
					"reject|{\"reason\":\"UNCLEAR\"}|400|/note", "reject|{\"reason\":5,\"note\":{}}|400|/reason",
					"refer|{\"note\":\" \"}|400|/note", "merge|{\"into\":\"2021-99999\"}|400|/into",
					"review|{\"approved\":\"yes\"}|400|/approved", "review|{\"approved\":true}|409|待受理",
					"close|{}|409|待受理", "sign|{}|403|action-not-yours", "reply|{\"text\":\"x\"}|403|action-not-yours" })
	void namesWhatIsWrong(String action, String body, int status, String words) {
		String id = filed();
		assertThat(post(id, action, "\"0\"", (body == null) ? "" : body)).hasStatus(status).bodyText().contains(words);
		assertThat(find(id)).hasStatusOk().bodyText().contains("\"SUBMITTED\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "close|\"0\"|409", "sign|\"0\"|403", "accept|\"7\"|412" })
	void answersInTheReadersLanguageOnly(String action, String ifMatch, int status) {
		assertThat(this.web.post()
			.uri("/api/v1/341503/cases/" + filed() + "/" + action)
			.requestAttr(Actor.ATTRIBUTE, PROGRAM)
			.header("If-Match", ifMatch)
			.header("Accept-Language", "en")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")).hasStatus(status).bodyText().doesNotContainPattern("\\p{IsHan}");
	}

	@Test
	void needsNoBodyWhereThereIsNothingToSay() {
		String id = filed();
		assertThat(post(id, "accept", "\"0\"", "")).hasStatusOk().bodyText().contains("\"ACCEPTED\"");
		assertThat(find(id)).hasStatusOk().bodyText().contains("\"ACCEPTED\"");
	}

	@Test
	void asksWhetherATimeToComeIsAPromise() {
		String id = filed();
		post(id, "accept", "\"0\"", "");
		post(id, "dispatch", "\"1\"", "{\"unit\": \"HU-341503100-V04\", \"note\": \"请核实\"}");
		assertThat(post(id, "reply", "\"2\"", "{\"text\": \"2199年1月1日亮灯\"}")).hasStatus(409)
			.bodyText()
			.contains("future-time-unconfirmed", "2199年1月1日");
		assertThat(post(id, "reply", "\"2\"", "{\"text\": \"2199年1月1日亮灯\", \"futureTime\": \"MAYBE\"}")).hasStatus(400)
			.bodyText()
			.contains("/futureTime");
		assertThat(post(id, "reply", "\"2\"", "{\"text\": \"2199年1月1日亮灯\", \"futureTime\": \"DONE\"}")).hasStatusOk();
	}

	@Test
	void answersWithFlatMembers() {
		assertThat(JsonPath.<Map<String, Object>>read(text(find(filed())), "$").keySet()).containsExactly("id",
				"revision", "caseNumber", "state", "stateName", "nature", "itemCode", "itemName", "listVersion",
				"placeCode", "placeName", "channel", "foreignNumber", "askedRow", "supervisingUnit", "leadUnit",
				"assistingUnits", "grade", "filedAt", "acceptedAt", "closedAt", "dueOn", "firstDueOn", "dueParts",
				"overdue", "redoOverdue", "suspendedOn", "extensions", "returns", "round", "endedRounds", "card",
				"cards", "supervision", "sweep", "repeatOf", "anonymous", "text", "identifiable", "history", "actions");
	}

	@Test
	void refusesAParameterThatTheListDoesNotHave() {
		assertThat(this.web.get().uri("/api/v1/341503/cases?words=x").requestAttr(Actor.ATTRIBUTE, PROGRAM))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].parameter")
			.isEqualTo("words");
	}

	@Test
	void findsByWordsThatTheReaderMayRead() {
		String word = "jinggai" + UUID.randomUUID().toString().replace("-", "");
		String id = filed("村口的井盖" + word + "破了，电话13805640000");
		assertThat(found(PROGRAM, word)).containsExactly(id);
		assertThat(found(PROGRAM, "井盖 " + word.toUpperCase(Locale.ROOT))).containsExactly(id);
		assertThat(found(PROGRAM, word + " 没有的词")).isEmpty();
		assertThat(found(PROGRAM, word + " 13805640000")).isEmpty();
		assertThat(found(Actors.handler("HU-341503100-V04"), word)).isEmpty();
		post(id, "accept", "\"0\"", "");
		assertThat(found(PROGRAM, JsonPath.read(text(find(id)), "$.caseNumber"))).containsExactly(id);
		assertThat(
				this.web.get().uri("/api/v1/341503/cases?q={q}", "长".repeat(101)).requestAttr(Actor.ATTRIBUTE, PROGRAM))
			.hasStatus(400)
			.bodyText()
			.contains("\"parameter\":\"q\"", "100");
	}

	private List<String> found(Actor actor, String words) {
		return JsonPath.read(text(
				this.web.get().uri("/api/v1/341503/cases?q={q}", words).requestAttr(Actor.ATTRIBUTE, actor).exchange()),
				"$.items[*].id");
	}

	@Test
	void takesNoEndlessNote() {
		String id = filed();
		assertThat(post(id, "refer", "\"0\"", "{\"note\":\"" + "长".repeat(5_001) + "\"}")).hasStatus(400)
			.bodyText()
			.contains("5,001", "/note");
		assertThat(post(id, "refer", "\"0\"", "{\"note\":\"" + "长".repeat(200_000) + "\"}")).hasStatus(413);
	}

	@Test
	void keepsMarkupAndFormulasAsText() {
		String id = filed();
		assertThat(post(id, "refer", "\"0\"", "{\"note\":\"<script>alert(1)</script>=cmd|'/c calc'!A1\"}"))
			.hasStatusOk();
		assertThat(find(id)).bodyText().contains("<script>alert(1)</script>=cmd|'/c calc'!A1");
		String page = "/341503/staff/cases/" + id;
		assertThat(this.web.get().uri(page).accept(MediaType.TEXT_HTML).requestAttr(Actor.ATTRIBUTE, PROGRAM))
			.bodyText()
			.contains("&lt;script&gt;")
			.doesNotContain("<script>alert");
	}

	@ParameterizedTest
	@CsvSource({ "'', 428", "'\"1\"', 412", "*, 400", "W/\"0\", 400", "0, 400" })
	void wantsTheRevisionThatWasRead(String ifMatch, int status) {
		assertThat(post(filed(), "accept", ifMatch, "{}")).hasStatus(status);
	}

	@ParameterizedTest
	@CsvSource({ "nonsense, 404", "00000000-0000-0000-0000-000000000000, 404", "..%2f, 400" })
	void knowsNoCaseOfAnotherName(String id, int status) {
		assertThat(find(id)).hasStatus(status);
	}

	@ParameterizedTest
	@CsvSource({ "state=OPEN, state", "from=2021-13-01, from", "to=0000-01-01, to", "from=2021-12-02&to=2021-12-01, to",
			"after=AAAA, after", "limit=0, limit", "limit=9999, limit" })
	void saysWhatIsWrongWithAList(String query, String parameter) {
		assertThat(this.web.get().uri("/api/v1/341503/cases?" + query).requestAttr(Actor.ATTRIBUTE, PROGRAM))
			.hasStatus(400)
			.bodyText()
			.contains("\"parameter\":\"" + parameter + "\"");
	}

	private String filed() {
		return filed(UniqueText.after("路灯坏了"));
	}

	private String filed(String text) {
		assertThat(this.web.post()
			.uri("/api/v1/341503/complaints")
			.header("Idempotency-Key", UUID.randomUUID())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"placeCode\": \"341503100-V04\", \"text\": \"" + text + "\", \"anonymous\": true}"))
			.hasStatus(201);
		String list = text(
				this.web.get().uri("/api/v1/341503/cases?limit=1").requestAttr(Actor.ATTRIBUTE, PROGRAM).exchange());
		return JsonPath.read(list, "$.items[0].id");
	}

	private MvcTestResult find(String id) {
		return this.web.get().uri("/api/v1/341503/cases/{id}", id).requestAttr(Actor.ATTRIBUTE, PROGRAM).exchange();
	}

	private MvcTestResult post(String id, String action, String ifMatch, String body) {
		return this.web.post()
			.uri("/api/v1/341503/cases/{id}/{action}", id, action)
			.requestAttr(Actor.ATTRIBUTE, PROGRAM)
			.header("If-Match", ifMatch)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
