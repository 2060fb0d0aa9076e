package org.yidiantong.complaints.watch.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.watch.WatchedReport;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Listeners;
import org.yidiantong.support.SmallDistrict;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The signs of a report: who leaves them, who is told, and what becomes of them, in a
 * district of its own.
 */
@WholeApplication
class WatchWebTests {

	private static final String TEXT = "村书记张大山收受承包人三千元";

	private static final String REFUSED = "应当回避的岗位查看被拒绝";

	private static final String REPEATED = "多次查看反映人信息";

	private static final String FURTHER = "又有人反映同一被反映人";

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private Listeners listeners;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private BusinessClock clock;

	private DistrictCode code = new DistrictCode(347_100);

	private Actor dispatcher = actor("dispatcher", null, Role.DISPATCHER);

	private Actor leader = actor("leader", null, Role.LEADER);

	private Actor accused = actor("accused", null, Role.HANDLING_OFFICER);

	private Actor supervising = actor("supervising", null, Role.SUPERVISING_OFFICER);

	@BeforeEach
	void makeADistrict() {
		this.code = SmallDistrict.apply(this.districts, this.folders, this.tenants);
		this.dispatcher = actor("dispatcher", null, Role.DISPATCHER);
		this.leader = actor("leader", null, Role.LEADER);
		this.accused = actor("OF-HU-" + this.code + "100-V01", "HU-" + this.code + "100-V01", Role.HANDLING_OFFICER);
		this.supervising = actor("OF-SU-" + this.code + "100", "SU-" + this.code + "100", Role.SUPERVISING_OFFICER);
	}

	@Test
	void showsARefusedLookByIdAndByNumber() {
		String id = file("REPORT", "[]");
		assertThat(get("/watch", this.dispatcher)).hasStatusOk().bodyText().contains("没有需要核查的情况");
		String unknown = UUID.randomUUID().toString();
		assertThat(without(text(get("/cases/" + id, this.accused)), id))
			.isEqualTo(without(text(get("/cases/" + unknown, this.accused)), unknown));
		assertThat(send("/cases/" + id + "/sign", Map.of("revision", "0"), this.accused)).hasStatus(404);
		update("UPDATE complaints_complaint SET case_number = ? WHERE tenant_id = ? AND id = ?::uuid", "2021-00017",
				this.code.value(), id);
		assertThat(get("/cases?number=2021-00017", this.accused)).hasStatusOk().bodyText().doesNotContain(id);
		assertThat(text(get("/watch", this.dispatcher))).contains(REFUSED, "3 次", "/cases/" + id);
		assertThat(text(get("/watch", this.leader))).contains(REFUSED);
		assertThat(entries("complaints.look-refused", id)).isEqualTo(3);
		assertThat(messages()).isEqualTo(2);
		assertThat(get("/watch", this.accused)).hasStatus(403);
		assertThat(get("/watch", this.supervising)).hasStatus(403);
	}

	@Test
	void takesNoNoteOfWhoMaySeeItOrOfOtherComplaints() {
		String report = file("REPORT", "[]");
		String request = file("REQUEST", "[]");
		get("/cases/" + report, this.supervising);
		get("/cases?number=2021-00017", this.accused);
		get("/cases/" + request, this.accused);
		get("/cases/" + UUID.randomUUID(), this.accused);
		assertThat(text(get("/watch", this.dispatcher))).contains("没有需要核查的情况");
		assertThat(entries("complaints.look-refused", report)).isZero();
	}

	@Test
	void isNotForAPostThatIsRecusedItself() {
		String id = file("REPORT", "[]");
		recuse(id, "dispatcher");
		get("/cases/" + id, this.accused);
		get("/cases/" + id, this.dispatcher);
		assertThat(text(get("/watch", this.dispatcher))).contains("没有需要核查的情况").doesNotContain(id);
		assertThat(text(get("/watch", this.leader))).contains(REFUSED, "/cases/" + id);
		assertThat(send("/watch/" + id + "/check", Map.of("note", "已经核实"), this.dispatcher)).hasStatus(404);
	}

	@Test
	void showsTheThirdLookOfOnePostToOthers() {
		String id = file("REPORT", "[]");
		for (int look = 1; look < WatchedReport.LOOKS; look++) {
			look(id, this.dispatcher);
			look(id, this.supervising);
		}
		assertThat(text(get("/watch", this.leader))).contains("没有需要核查的情况");
		assertThat(messages()).isZero();
		look(id, this.dispatcher);
		assertThat(text(get("/watch", this.leader))).contains(REPEATED, WatchedReport.LOOKS + " 次");
		assertThat(text(get("/watch", this.dispatcher))).contains("没有需要核查的情况");
	}

	@Test
	void showsFurtherReportsAboutTheSamePersonOnce() {
		String first = file("REPORT", "[\"张大山\"]");
		file("REPORT", "[\"李小河\"]");
		file("REQUEST", "[]");
		assertThat(text(get("/watch", this.leader))).contains("没有需要核查的情况");
		String later = file("REPORT", "[\"张大山\"]");
		assertThat(text(get("/watch", this.leader))).containsOnlyOnce(FURTHER)
			.contains("/cases/" + first, "/cases/" + later);
		recuse(later, "leader");
		assertThat(text(get("/watch", this.leader))).contains("没有需要核查的情况").doesNotContain(FURTHER);
	}

	@Test
	void endsAfterNinetyDays() {
		String id = file("REPORT", "[]");
		get("/cases/" + id, this.accused);
		Instant first = this.clock.today().minusDays(WatchedReport.DAYS).atStartOfDay(BusinessClock.ZONE).toInstant();
		filedAt(id, first);
		assertThat(text(get("/watch", this.leader))).contains(REFUSED);
		filedAt(id, first.minusSeconds(1));
		assertThat(text(get("/watch", this.leader))).doesNotContain(REFUSED);
		get("/cases/" + id, this.accused);
		assertThat(entries("complaints.look-refused", id)).isOne();
	}

	@Test
	void isCheckedWithANoteAndWaitsAgainWhenItIsSeenAgain() {
		String id = file("REPORT", "[]");
		get("/cases/" + id, this.accused);
		assertThat(send("/watch/" + id + "/check", Map.of("note", "好 "), this.dispatcher)).hasStatus(400)
			.bodyText()
			.contains("请写明核查情况", ">好 </textarea>");
		assertThat(send("/watch/" + id + "/check", Map.of("note", "<b>打开了旧链接</b>"), this.dispatcher)).hasStatus(302);
		assertThat(text(get("/watch", this.leader))).contains("&lt;b&gt;打开了旧链接&lt;/b&gt;").doesNotContain("记为已核查");
		assertThat(entries("complaints.watch-checked", id)).isOne();
		assertThat(send("/watch/" + id + "/check", Map.of("note", "再次核实"), this.dispatcher)).hasStatus(404);
		get("/cases/" + id, this.accused);
		assertThat(text(get("/watch", this.leader))).contains("2 次", "记为已核查").doesNotContain("打开了旧链接");
	}

	private void look(String id, Actor actor) {
		assertThat(send("/cases/" + id + "/contact", Map.of("reason", "电话核实具体地点"), actor)).hasStatusOk();
	}

	/** Files a complaint and returns its id. */
	private String file(String nature, String persons) {
		assertThat(this.web.post()
			.uri("/api/v1/" + this.code + "/complaints")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"placeCode": "%s100-V01", "nature": "%s", "text": "%s", "persons": %s,
					 "contact": {"name": "王秀英", "phone": "13805640000"}}""".formatted(this.code, nature, TEXT,
					persons)))
			.hasStatus(201);
		this.listeners.finish();
		return String
			.valueOf(ask("SELECT id::text FROM complaints_complaint WHERE tenant_id = ? ORDER BY id DESC LIMIT 1",
					String.class));
	}

	private int entries(String action, String id) {
		return ask("SELECT count(*) FROM audit_entry WHERE tenant_id = ? AND action = ? AND subject = ?", Integer.class,
				action, "complaint/" + id);
	}

	private int messages() {
		return ask("SELECT count(*) FROM notification_notice WHERE tenant_id = ? AND kind = 'complaints.notice.watch'",
				Integer.class);
	}

	private void recuse(String id, String post) {
		update("UPDATE complaints_complaint SET recused_posts = ARRAY[?] WHERE tenant_id = ? AND id = ?::uuid", post,
				this.code.value(), id);
	}

	private void filedAt(String id, Instant at) {
		update("UPDATE complaints_complaint SET filed_at = ? WHERE tenant_id = ? AND id = ?::uuid",
				at.atOffset(ZoneOffset.UTC), this.code.value(), id);
	}

	private void update(String sql, Object... parameters) {
		BoundDistrict.run(this.code, () -> this.transaction
			.executeWithoutResult((status) -> assertThat(this.jdbc.sql(sql).params(parameters).update()).isOne()));
	}

	private <T> T ask(String sql, Class<T> type, Object... parameters) {
		return BoundDistrict.call(this.code,
				() -> this.transaction.execute((status) -> this.jdbc.sql(sql)
					.param(this.code.value())
					.params(List.of(parameters))
					.query(type)
					.single()));
	}

	private MvcTestResult get(String path, Actor actor) {
		return this.web.get()
			.uri("/" + this.code + "/staff" + path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.accept(MediaType.TEXT_HTML)
			.exchange();
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

	private Actor actor(String name, @Nullable String unit, Role role) {
		return Actor.officer(UUID.randomUUID(), name, this.code, (unit == null) ? null : new UnitCode(unit),
				Set.of(role));
	}

	private static String without(String page, String id) {
		return page.replace(id, "").replaceAll("value=\"[^\"]*\"|[A-Za-z0-9_-]{30,}", "");
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
