package org.yidiantong.checklist.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The administrator reviews a list some of whose bases have lapsed, and closes the
 * review.
 */
@WholeApplication
@BusinessDay("2024-06-03")
class ReviewWebTests {

	@TempDir
	private Path tenants;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private ReviewManagement reviews;

	@Autowired
	private NotificationManagement notifications;

	private DistrictCode code;

	private Actor admin;

	private Actor leader;

	@BeforeEach
	void begins() {
		this.code = CopyOfYuan.apply(this.districts, this.folders, this.tenants);
		this.admin = officer(Role.DISTRICT_ADMINISTRATOR);
		this.leader = officer(Role.LEADER);
	}

	@Test
	void closesAReviewWhoseProtocolIsFrozen() throws IOException {
		assertThat(post("", Map.of("year", "2024"))).hasStatus(302);
		Review open = find();
		assertThat(open.items()).hasSize(36);
		assertThat(open.waiting()).isNotEmpty();
		assertThat(text(get(this.admin, "/2024"))).contains("说明以前不能办结", "（需要说明）", "2021.1 版清单，共 36 项")
			.doesNotContain("??", "2,024");
		MvcTestResult early = post("/2024", Map.of("revision", "1", "do", "close"));
		assertThat(early).hasStatus(409);
		assertThat(body(early)).contains("说明以前不能办结", open.waiting().get(0).code().value(), "<textarea");
		assertThat(get(this.admin, "/2024/protocol.docx")).hasStatus(409);

		assertThat(post("/2024", answers(open, "2", Verdict.CHANGE, "依据已经失效，下一版换成新的"))).hasStatus(302);
		assertThat(find().isClosed()).isTrue();
		assertThat(text(get(this.admin, "/2024"))).contains("已办结，不再改变", "依据已经失效，下一版换成新的")
			.doesNotContain("<textarea", "??");
		assertThat(post("/2024", answers(open, "4", Verdict.KEEP, "又想保留"))).hasStatus(409);
		assertThat(find().count(Verdict.CHANGE)).isEqualTo(open.waiting().size());
		assertThat(document(get(this.leader, "/2024/protocol.docx"))).contains("裕安区小微权力清单2024年度清理记录",
				"调整 " + open.waiting().size() + " 项，取消 0 项", "依据已经失效，下一版换成新的");
		assertThat(
				BoundDistrict.call(this.code, () -> this.notifications.messages(this.leader, new PageRequest(5, null)))
					.items())
			.anySatisfy((one) -> assertThat(one.toString()).contains("review-closed"));
	}

	@Test
	void keepsWhatWasTypedAndNamesEveryMistake() {
		post("", Map.of("year", "2024"));
		List<ReviewedItem> items = find().items();
		MvcTestResult refused = post("/2024", Map.of("revision", "1", "verdict:" + items.get(0).lineage(), "DROP",
				"reason:" + items.get(0).lineage(), "旧", "reason:" + items.get(1).lineage(), "没有选意见"));
		assertThat(refused).hasStatus(400);
		assertThat(body(refused)).contains(items.get(0).code() + "：请写明理由，至少 4 个字。", items.get(1).code() + "：写了理由，请选意见。",
				">没有选意见</textarea>");
		assertThat(find().revision()).isOne();
		assertThat(body(post("", Map.of("year", "2022")))).contains("只能清理 2023 年或 2024 年的。");
		assertThat(post("", Map.of("year", "2024"))).hasStatus(409);
		assertThatExceptionOfType(ReviewChanged.class)
			.isThrownBy(() -> BoundDistrict.call(this.code, () -> this.reviews.answer(this.admin, 2024, 7, Map.of())));
	}

	@Test
	void isReadByOthersWhenItIsClosed() {
		post("", Map.of("year", "2024"));
		assertThat(get(this.leader, "/2024")).hasStatus(404);
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> BoundDistrict.call(this.code, () -> this.reviews.answer(this.leader, 2024, 1, Map.of())));
		Actor program = Actor.client(UUID.randomUUID(), "test-" + this.code, this.code,
				Set.of(Permission.CHECKLIST_WRITE));
		String answer = text(this.web.get()
			.uri("/api/v1/" + this.code + "/checklist/reviews/2024")
			.requestAttr(Actor.ATTRIBUTE, program)
			.exchange());
		assertThat((Object) JsonPath.read(answer, "$.closedAt")).isNull();
		assertThat((List<?>) JsonPath.read(answer, "$.items")).hasSize(36);
		assertThat(post("/2024", answers(find(), "1", Verdict.KEEP, "依据已经重新印发"))).hasStatus(302);
		assertThat(text(get(this.leader, ""))).contains("2024-06-03 办结").doesNotContain("开始清理</button>", "??");
		assertThat(text(get(this.leader, "/2024"))).contains("依据已经重新印发");
	}

	@Test
	void isWrittenByPrograms() {
		assertThat(send(HttpMethod.POST, "", "{\"year\": 2022}", null)).hasStatus(400);
		MvcTestResult opened = send(HttpMethod.POST, "", "{\"year\": 2024}", null);
		assertThat(opened).hasStatus(201).hasHeader("Location", "/api/v1/" + this.code + "/checklist/reviews/2024");
		assertThat(send(HttpMethod.POST, "", "{\"year\": 2024}", null)).hasStatus(409);
		List<String> waiting = find().waiting().stream().map((one) -> one.code().value()).toList();
		MvcTestResult wrong = send(HttpMethod.PUT, "/2024/answers",
				"{\"answers\": [{\"item\": \"Z99\"}, {\"item\": \"B16\"}, {\"item\": \"B16\"}]}", "\"1\"");
		assertThat(wrong).hasStatus(400);
		assertThat(body(wrong)).contains("/answers/0/item", "/answers/2/item").doesNotContain("/answers/1");
		MvcTestResult unreasoned = send(HttpMethod.PUT, "/2024/answers",
				"{\"answers\": [{\"item\": \"B17\"}, {\"item\": \"B16\", \"verdict\": \"DROP\"}]}", "\"1\"");
		assertThat(body(unreasoned)).contains("/answers/1/reason");
		assertThat(send(HttpMethod.POST, "/2024/close", "", "\"1\"")).hasStatus(409);
		String items = waiting.stream()
			.map((one) -> "{\"item\": \"" + one + "\", \"verdict\": \"DROP\", \"reason\": \"依据失效，不再保留\"}")
			.collect(Collectors.joining(", "));
		MvcTestResult answered = send(HttpMethod.PUT, "/2024/answers", "{\"answers\": [" + items + "]}", "\"1\"");
		assertThat(answered).hasStatusOk().hasHeader("ETag", "\"2\"");
		assertThat(send(HttpMethod.POST, "/2024/close", "", null)).hasStatus(428);
		assertThat(send(HttpMethod.POST, "/2024/close", "", "\"1\"")).hasStatus(412);
		MvcTestResult closed = send(HttpMethod.POST, "/2024/close", "", "\"2\"");
		assertThat((Object) JsonPath.read(text(closed), "$.closedAt")).isNotNull();
		assertThat(find().count(Verdict.DROP)).isEqualTo(waiting.size());
		assertThat(send(HttpMethod.PUT, "/2024/answers", "{\"answers\": []}", "\"3\"")).hasStatus(409);
	}

	private MvcTestResult send(HttpMethod method, String path, String json, @Nullable String revision) {
		Actor program = Actor.client(UUID.randomUUID(), "test-" + this.code, this.code,
				Set.of(Permission.CHECKLIST_WRITE));
		var request = this.web.method(method)
			.uri("/api/v1/" + this.code + "/checklist/reviews" + path)
			.requestAttr(Actor.ATTRIBUTE, program);
		if (!json.isEmpty()) {
			request.contentType(MediaType.APPLICATION_JSON).content(json);
		}
		return ((revision == null) ? request : request.header(HttpHeaders.IF_MATCH, revision)).exchange();
	}

	private static Map<String, String> answers(Review review, String revision, Verdict verdict, String reason) {
		Map<String, String> fields = new HashMap<>(Map.of("revision", revision, "do", "close"));
		review.waiting().forEach((one) -> {
			fields.put("verdict:" + one.lineage(), verdict.name());
			fields.put("reason:" + one.lineage(), reason);
		});
		return fields;
	}

	private Review find() {
		return BoundDistrict.call(this.code, () -> this.reviews.find(this.admin, 2024));
	}

	private Actor officer(Role role) {
		return Actor.officer(UUID.randomUUID(), "OF-" + role, this.code, null, Set.of(role));
	}

	private MvcTestResult get(Actor actor, String path) {
		return this.web.get()
			.uri("/" + this.code + "/staff/checklist/reviews" + path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.exchange();
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		var request = this.web.post()
			.uri("/" + this.code + "/staff/checklist/reviews" + path)
			.requestAttr(Actor.ATTRIBUTE, this.admin)
			.with(csrf());
		fields.forEach((name, value) -> request.param(name, value));
		return request.exchange();
	}

	private static String document(MvcTestResult result) throws IOException {
		assertThat(result).hasStatusOk();
		try (XWPFDocument document = new XWPFDocument(
				new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
				XWPFWordExtractor words = new XWPFWordExtractor(document)) {
			return words.getText();
		}
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
