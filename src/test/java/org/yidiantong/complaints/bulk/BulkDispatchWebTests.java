package org.yidiantong.complaints.bulk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * An officer dispatches like complaints together, and each is dispatched as by itself.
 */
@WholeApplication
class BulkDispatchWebTests {

	private static final String STAFF = "/341503/staff";

	private static final String BULK = STAFF + "/bulk-dispatch";

	private static final String API = "/api/v1/341503/cases/bulk-dispatch";

	private static final String VILLAGE = "HU-341503100-V04";

	private static final Actor DESK = Actors.desk("341503100");

	private static final Actor PROGRAM = Actors.program();

	private static final Pattern CHOSEN = Pattern.compile("name=\"cases\"[^>]*?value=\"([^\"]+)\"");

	private final MockMvcTester web;

	private final ComplaintManagement complaints;

	private final ComplaintInspection cases;

	private final ComplaintDesk desk;

	private final AuditLog audit;

	BulkDispatchWebTests(@Autowired MockMvcTester web, @Autowired ComplaintManagement complaints,
			@Autowired ComplaintInspection cases, @Autowired ComplaintDesk desk, @Autowired AuditLog audit) {
		this.web = web;
		this.complaints = complaints;
		this.cases = cases;
		this.desk = desk;
		this.audit = audit;
	}

	@Test
	void dispatchesTenLikeOnesFromTheInboxInAtMostTwentyClicks() {
		List<ComplaintId> ten = IntStream.range(0, 10).mapToObj((unused) -> file()).toList();
		String list = get(STAFF + "/cases?waiting=true");
		assertThat(ten).allSatisfy((id) -> assertThat(list).contains("name=\"chosen\" value=\"" + id + "\""));
		String preview = get(BULK + "?" + chosen(ten));
		assertThat(preview).contains("将转办 10 件", "主办：黄莲村村委会", "路灯坏了");
		MvcTestResult result = confirm(preview, "统一派修，请主办");
		assertThat(result).hasStatusOk().bodyText().contains("已受理并转办 10 件");
		assertThat(ten).allSatisfy((id) -> assertThat(result).bodyText().contains(STAFF + "/cases/" + id));
		int clicks = 1 + ten.size() + 1 + 1;
		assertThat(clicks).as("the list, ten ticks, the button, the confirmation").isLessThanOrEqualTo(20);
		assertThat(ten).allSatisfy(this::requireDispatchedOnce);
	}

	@Test
	void dispatchesOneFromTheInboxInTwoClicks() {
		ComplaintId id = file();
		String page = get(STAFF + "/cases/" + id);
		assertThat(page).contains("accept-and-dispatch", "请黄莲村村委会主办");
		assertThat(this.web.post()
			.uri(STAFF + "/cases/" + id + "/accept-and-dispatch")
			.requestAttr(Actor.ATTRIBUTE, DESK)
			.with(csrf())
			.formField("revision", "0")
			.formField("note", "请核实")).hasStatus(302);
		requireDispatchedOnce(id);
	}

	@Test
	void doesNothingTwiceWhenTheFormIsSentAgain() {
		List<ComplaintId> two = List.of(file(), file());
		String preview = get(BULK + "?" + chosen(two));
		confirm(preview, "请核实");
		assertThat(confirm(preview, "请核实")).hasStatusOk()
			.bodyText()
			.contains("有 2 件没有转办", "目前的状态是“待签收”，不能“转办”")
			.doesNotContain("已受理并转办");
		assertThat(two).allSatisfy(this::requireDispatchedOnce);
	}

	@Test
	void leavesOutWhatCannotTakePartAndNamesTheReason() {
		ComplaintId good = file();
		ComplaintId dispatched = file();
		in(() -> this.desk.acceptAndDispatch(DESK, new ComplaintRef(dispatched, 0),
				new DispatchComplaint(null, null, List.of(), "请核实")));
		ComplaintId doubtful = file("路灯坏了，村书记贪污修灯的钱", null);
		ComplaintId elsewhere = file("341503101-V01", "路灯坏了", null);
		String preview = get(BULK + "?" + chosen(List.of(good, dispatched, doubtful, elsewhere)));
		assertThat(preview).contains("将转办 1 件", "不能一起转办的 3 件", "目前的状态是“待签收”", "内容像是反映权力怎么用的", "内容里有：贪污、村书记",
				"没有这个查询码或编号对应的投诉");
		assertThat(confirm(preview, "请核实")).bodyText().contains("已受理并转办 1 件", "有 2 件没有转办");
		requireDispatchedOnce(good);
		assertThat(view(doubtful).status().state()).isEqualTo(ComplaintState.SUBMITTED);
	}

	@Test
	void neverGivesAReportToTheUnitItIsAbout() {
		ComplaintId report = file("修灯的账不公开", "REPORT");
		String proposed = get(BULK + "?" + chosen(List.of(report)));
		assertThat(proposed).contains("将转办 1 件").doesNotContain("主办：黄莲村村委会");
		assertThat(post("check", VILLAGE, "写了一半", proposed)).hasStatusOk()
			.bodyText()
			.contains("将转办 0 件", "黄莲村村委会 是被反映的单位", "写了一半</textarea>");
		assertThat(api("{\"cases\": [{\"id\": \"%s\", \"revision\": 0}], \"unit\": \"%s\", \"note\": \"请核实\"}"
			.formatted(report, VILLAGE))).hasStatusOk().bodyText().contains("/problems/unit-recused");
		assertThat(view(report).status().state()).isEqualTo(ComplaintState.SUBMITTED);
	}

	@Test
	void leavesOutWhatHasChangedSinceItWasLookedAt() {
		ComplaintId changed = file();
		ComplaintId other = file();
		String preview = get(BULK + "?" + chosen(List.of(changed, other)));
		in(() -> this.desk.accept(DESK, new ComplaintRef(changed, 0)));
		assertThat(confirm(preview, "请核实")).bodyText().contains("已受理并转办 1 件", "有 1 件没有转办", "又保存过");
		assertThat(view(changed).status().state()).isEqualTo(ComplaintState.ACCEPTED);
		assertThat(get(BULK + "?" + chosen(List.of(changed)))).contains("将转办 1 件");
	}

	@Test
	void asksForAChoiceAndANote() {
		assertThat(exchange(BULK, DESK)).hasStatus(400).bodyText().contains("请先勾选投诉件");
		ComplaintId id = file();
		assertThat(confirm(get(BULK + "?" + chosen(List.of(id))), " ")).hasStatus(400).bodyText().contains("请填写说明");
		assertThat(exchange(BULK + "?"
				+ chosen(Stream.generate(() -> new ComplaintId(UUID.randomUUID()))
					.limit(BulkDispatchManagement.MOST + 1)
					.toList()),
				DESK))
			.hasStatus(400)
			.bodyText()
			.contains("一次选了 51 件，请选 1 到 50 件");
		assertThat(exchange(BULK + "?" + chosen(List.of(id)), Actors.handler(VILLAGE))).hasStatus(403);
		assertThat(view(id).status().state()).isEqualTo(ComplaintState.SUBMITTED);
	}

	@Test
	void answersAProgramForEachComplaint() {
		ComplaintId good = file();
		ComplaintId stale = file();
		UUID unknown = UUID.randomUUID();
		String body = """
				{"cases": [{"id": "%s", "revision": 0}, {"id": "%s", "revision": 7}, {"id": "%s", "revision": 0}],
				 "note": "请核实"}""".formatted(good, stale, unknown);
		String answer = text(api(body));
		assertThat(JsonPath.<Integer>read(answer, "$.dispatched")).isEqualTo(1);
		assertThat(JsonPath.<Integer>read(answer, "$.leftOut")).isEqualTo(2);
		assertThat(JsonPath.<List<String>>read(answer, "$.results[*].id")).containsExactly(good.toString(),
				stale.toString(), unknown.toString());
		assertThat(JsonPath.<String>read(answer, "$.results[0].result.state")).isEqualTo("DISPATCHED");
		assertThat(JsonPath.<List<String>>read(answer, "$.results[*].problem.type"))
			.containsExactly("/problems/revision-changed", "/problems/complaint-unknown");
		assertThat(text(api(body))).contains("\"dispatched\":0");
		requireDispatchedOnce(good);
	}

	@Test
	void tellsAProgramEveryErrorAndDispatchesNothing() {
		ComplaintId id = file();
		String wrong = """
				{"cases": [{"id": "%s", "revision": 0}, {"id": "x"}, {"id": "%s", "revision": 0}, 5], "unit": "SU-1"}"""
			.formatted(id, id);
		assertThat(api(wrong)).hasStatus(400)
			.bodyText()
			.contains("/cases/1/id", "/cases/1/revision", "/cases/2/id", "/cases/3", "/unit", "/note");
		assertThat(api("{\"cases\": [], \"note\": \"请核实\"}")).hasStatus(400).bodyText().contains("/cases");
		assertThat(view(id).status().state()).isEqualTo(ComplaintState.SUBMITTED);
	}

	private void requireDispatchedOnce(ComplaintId id) {
		ComplaintView view = view(id);
		assertThat(view.status().state()).isEqualTo(ComplaintState.DISPATCHED);
		assertThat(view.history()).extracting(ComplaintEntry::action)
			.containsExactly(ComplaintAction.FILE, ComplaintAction.ACCEPT, ComplaintAction.DISPATCH);
		assertThat(in(() -> this.audit.find(new AuditFilter(List.of(), id.subject(), "", null, null), null, 9)))
			.extracting(AuditEntry::action)
			.containsOnlyOnce("complaints.accepted", "complaints.dispatched");
	}

	private ComplaintView view(ComplaintId id) {
		return in(() -> this.cases.find(DESK, id));
	}

	private ComplaintId file() {
		return file("路灯坏了", null);
	}

	private ComplaintId file(String text, String nature) {
		return file("341503100-V04", text, nature);
	}

	private ComplaintId file(String place, String text, String nature) {
		Actor district = Actors.post(Role.DISPATCHER);
		Set<ComplaintId> before = latest(district);
		in(() -> this.complaints.file(new FileComplaint(UUID.randomUUID().toString(), "L01", place,
				text + " " + UUID.randomUUID(), nature, true, null)));
		return latest(district).stream().filter((id) -> !before.contains(id)).findFirst().orElseThrow();
	}

	private Set<ComplaintId> latest(Actor district) {
		return in(() -> this.cases.list(district, ComplaintFilter.ALL, new PageRequest(3, null))).items()
			.stream()
			.map(ComplaintSummary::id)
			.collect(Collectors.toSet());
	}

	private static String chosen(List<ComplaintId> ids) {
		return ids.stream().map((id) -> "chosen=" + id).collect(Collectors.joining("&"));
	}

	private MvcTestResult confirm(String preview, String note) {
		return post("dispatch", "", note, preview);
	}

	private MvcTestResult post(String step, String unit, String note, String preview) {
		MockMvcTester.MockMvcRequestBuilder request = this.web.post()
			.uri(BULK)
			.requestAttr(Actor.ATTRIBUTE, DESK)
			.with(csrf())
			.formField("step", step)
			.formField("unit", unit)
			.formField("note", note);
		CHOSEN.matcher(preview).results().forEach((one) -> request.formField("cases", one.group(1)));
		return request.exchange();
	}

	private MvcTestResult api(String body) {
		return this.web.post()
			.uri(API)
			.requestAttr(Actor.ATTRIBUTE, PROGRAM)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private String get(String address) {
		MvcTestResult result = exchange(address, DESK);
		assertThat(result).hasStatusOk();
		return text(result);
	}

	private MvcTestResult exchange(String address, Actor actor) {
		return this.web.get().uri(address).accept(MediaType.TEXT_HTML).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work);
	}

}
