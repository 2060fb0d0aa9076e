package org.yidiantong.complaints.disciplinary.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.SmallDistrict;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The way of a disciplinary report, from its sealing to its erasing, in a district of its
 * own.
 */
@WholeApplication
class DisciplinaryWebTests {

	private static final String TEXT = "村书记收受承包人三千元";

	private static final String PASSPHRASE = "清水衙门 1984 号信访";

	private static final Pattern STUB = Pattern.compile("staff/disciplinary/([0-9a-f-]{36})");

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private BusinessClock clock;

	private DistrictCode code = new DistrictCode(347_100);

	private Actor office = actor(Role.DISCIPLINE_OFFICER);

	@BeforeEach
	void makeADistrict() {
		this.code = SmallDistrict.apply(this.districts, this.folders, this.tenants);
		this.office = actor(Role.DISCIPLINE_OFFICER);
	}

	@Test
	void isSealedAndTellsItsSenderThatItCameAndNothingElse() {
		MvcTestResult filed = file(UUID.randomUUID().toString());
		assertThat(filed).hasStatus(201);
		String receipt = text(filed);
		assertThat(JsonPath.<String>read(receipt, "$.status")).isEqualTo("REFERRED");
		assertThat(JsonPath.<String>read(receipt, "$.dueOn")).isEqualTo(this.clock.today().plusDays(15).toString());
		String tracking = JsonPath.read(receipt, "$.trackingCode");
		assertThat(tracking).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");
		assertThat(this.web.get().uri(api("/complaints/" + tracking))).hasStatus(410)
			.bodyText()
			.contains("disciplinary-report-received", "12388")
			.doesNotContain(TEXT, "黄", "placeCode");
		for (String act : List.of("urge", "withdraw", "supplements", "unsolved", "rating")) {
			assertThat(post(act, tracking)).as(act).hasStatus(410);
		}
		assertThat(track(tracking)).contains("已收到，等待移交", "tel:12388").doesNotContain(TEXT, "撤回", "补充");
	}

	@Test
	void isFiledOnceWithOneKey() {
		String key = UUID.randomUUID().toString();
		assertThat(text(file(key))).isEqualTo(text(file(key)));
		assertThat(count("complaints_disciplinary_report")).isOne();
		assertThat(count("complaints_complaint")).isZero();
	}

	@Test
	void isOpenedHandedOverAndErasedByTheDisciplineOfficeAlone() {
		MvcTestResult filed = file(UUID.randomUUID().toString(), '"' + photo() + '"');
		String tracking = JsonPath.read(text(filed), "$.trackingCode");
		String stub = stub();
		assertThat(page("/disciplinary/" + stub)).contains("还没有打开").doesNotContain(TEXT, "移交回执");
		Map<String, String> receipt = Map.of("on", this.clock.today().toString(), "receiver", "〈区〉纪委信访室 李", "number",
				"信访2021-88");
		assertThat(send("/disciplinary/" + stub + "/receipt", receipt)).hasStatus(409);
		String opened = text(send("/disciplinary/" + stub + "/opening", Map.of()));
		assertThat(opened).contains(TEXT, "王秀英", "13805640000", "data:image/jpeg;base64,/9j/");
		assertThat(send("/disciplinary/" + stub + "/receipt", Map.of("on", "2035-01-01", "number", " "))).hasStatus(400)
			.bodyText()
			.contains("移交日期应在", "请填写接收单位和接收人", "请填写对方编号");
		assertThat(send("/disciplinary/" + stub + "/receipt", receipt)).hasStatus(302);
		assertThat(page("/disciplinary/" + stub)).contains("信访2021-88", "移交回执").doesNotContain(TEXT);
		assertThat(page("/disciplinary")).contains("没有待移交的检举控告件");
		assertThat(page("/disciplinary?ended=true")).contains("信访2021-88");
		assertThat(send("/disciplinary/" + stub + "/opening", Map.of())).hasStatus(409);
		assertThat(count("complaints_disciplinary_report WHERE content IS NULL AND")).isOne();
		assertThat(track(tracking)).contains("已移交", "12388").doesNotContain("信访2021-88");
		assertThat(this.web.get().uri(api("/complaints/" + tracking))).hasStatus(410)
			.bodyText()
			.contains("disciplinary-report-handed-over");
	}

	@Test
	void isUnknownToEverybodyElse() {
		file(UUID.randomUUID().toString());
		String stub = stub();
		String other = UUID.randomUUID().toString();
		for (Role role : Role.values()) {
			if (role != Role.DISCIPLINE_OFFICER) {
				Actor actor = actor(role);
				assertThat(get("/disciplinary", actor)).as(role.name()).hasStatus(403);
				assertThat(get("/disciplinary/" + stub, actor)).as(role.name()).hasStatus(404);
				assertThat(without(text(get("/disciplinary/" + stub, actor)), stub))
					.isEqualTo(without(text(get("/disciplinary/" + other, actor)), other));
				for (String act : List.of("opening", "receipt", "unreadable")) {
					assertThat(send("/disciplinary/" + stub + "/" + act, Map.of(), actor)).hasStatus(404);
				}
			}
		}
	}

	@Test
	void opensWithThePassphraseOnceThereIsOne() {
		file(UUID.randomUUID().toString());
		String before = stub();
		assertThat(page("/disciplinary")).contains("还没有设置口令");
		assertThat(setKey(Map.of("passphrase", "短", "repeated", "短"))).hasStatus(400).bodyText().contains("口令要有");
		assertThat(setKey(Map.of("passphrase", PASSPHRASE, "repeated", PASSPHRASE))).hasStatus(302);
		assertThat(page("/disciplinary")).doesNotContain("还没有设置口令");
		assertThat(send("/disciplinary/" + before + "/opening", Map.of())).hasStatus(400).bodyText().contains("口令不对");
		assertThat(text(send("/disciplinary/" + before + "/opening", Map.of("passphrase", PASSPHRASE)))).contains(TEXT);
		assertThat(count("complaints_disciplinary_key")).isOne();
	}

	@Test
	void isSealedAnewWithANewPassphraseAndStaysUnderALostOne() {
		assertThat(setKey(Map.of("passphrase", PASSPHRASE, "repeated", PASSPHRASE))).hasStatus(302);
		String tracking = JsonPath.read(text(file(UUID.randomUUID().toString())), "$.trackingCode");
		String stub = stub();
		String next = "两袖清风 2021 年信访";
		assertThat(setKey(Map.of("old", next, "passphrase", next, "repeated", next))).hasStatus(400);
		assertThat(setKey(Map.of("old", PASSPHRASE, "passphrase", next, "repeated", next))).hasStatus(302);
		assertThat(send("/disciplinary/" + stub + "/opening", Map.of("passphrase", PASSPHRASE))).hasStatus(400);
		assertThat(text(send("/disciplinary/" + stub + "/opening", Map.of("passphrase", next)))).contains(TEXT);
		assertThat(send("/disciplinary/" + stub + "/unreadable", Map.of())).hasStatus(409);
		assertThat(setKey(Map.of("lost", "true", "passphrase", PASSPHRASE, "repeated", PASSPHRASE))).hasStatus(302);
		assertThat(text(send("/disciplinary/" + stub + "/opening", Map.of("passphrase", next)))).contains(TEXT);
		assertThat(page("/disciplinary/" + stub)).contains("更换以前的口令", "打不开，删除");
		assertThat(send("/disciplinary/" + stub + "/unreadable", Map.of())).hasStatus(302);
		assertThat(track(tracking)).contains("没有移交成", "重新反映");
		assertThat(count("complaints_disciplinary_key")).isOne();
	}

	private MvcTestResult file(String key) {
		return file(key, "");
	}

	private MvcTestResult file(String key, String photos) {
		return this.web.post()
			.uri(api("/complaints"))
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"placeCode": "%s100-V01", "nature": "DISCIPLINARY", "text": "%s", "persons": ["村书记"],
					 "contact": {"name": "王秀英", "phone": "13805640000"}, "photos": [%s]}""".formatted(this.code, TEXT,
					photos))
			.exchange();
	}

	private String photo() {
		return JsonPath.read(text(this.web.post()
			.uri(api("/complaints/photos"))
			.multipart()
			.file(new MockMultipartFile("photo", "a.jpg", "image/jpeg", GeneratedPhotos.jpeg(99, 70)))
			.exchange()), "$.photo");
	}

	private MvcTestResult post(String act, String tracking) {
		String body = switch (act) {
			case "rating" -> "{\"level\": 5}";
			case "supplements", "unsolved" -> "{\"text\": \"还有一件事\"}";
			default -> "{}";
		};
		return this.web.post()
			.uri(api("/complaints/" + tracking + "/" + act))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private String track(String tracking) {
		return text(Redirects.followed(this.web,
				this.web.post()
					.uri("/" + this.code + "/track")
					.accept(MediaType.TEXT_HTML)
					.param("code", tracking)
					.exchange()));
	}

	private String stub() {
		Matcher stub = STUB.matcher(page("/disciplinary"));
		assertThat(stub.find()).isTrue();
		return stub.group(1);
	}

	private MvcTestResult setKey(Map<String, String> fields) {
		return send("/disciplinary-key", fields);
	}

	private String page(String path) {
		MvcTestResult page = get(path, this.office);
		assertThat(page).hasStatusOk();
		return text(page);
	}

	private MvcTestResult get(String path, Actor actor) {
		return this.web.get()
			.uri("/" + this.code + "/staff" + path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.accept(MediaType.TEXT_HTML)
			.exchange();
	}

	private MvcTestResult send(String path, Map<String, String> fields) {
		return send(path, fields, this.office);
	}

	private MvcTestResult send(String path, Map<String, String> fields, Actor actor) {
		var request = this.web.post()
			.uri("/" + this.code + "/staff" + path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.accept(MediaType.TEXT_HTML)
			.with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private int count(String table) {
		String sql = "SELECT count(*) FROM " + table + (table.endsWith("AND") ? "" : " WHERE") + " tenant_id = ?";
		return BoundDistrict.call(this.code, () -> this.transaction
			.execute((status) -> this.jdbc.sql(sql).param(this.code.value()).query(Integer.class).single()));
	}

	private Actor actor(Role role) {
		return Actor.officer(UUID.randomUUID(), role.name().toLowerCase(), this.code, null, Set.of(role));
	}

	private String api(String path) {
		return "/api/v1/" + this.code + path;
	}

	private static String without(String page, String id) {
		return page.replace(id, "").replaceAll("value=\"[^\"]*\"|[A-Za-z0-9_-]{30,}", "");
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
