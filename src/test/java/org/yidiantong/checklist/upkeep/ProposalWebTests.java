package org.yidiantong.checklist.upkeep;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.checklist.comparison.ItemField;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.support.Actors;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * A township proposes to change the list, and the administrator decides.
 */
@WholeApplication
@BusinessDay("2021-12-16")
class ProposalWebTests {

	private static final String PAGES = "/341503/staff/proposals";

	private static final String API = "/api/v1/341503/checklist/proposals";

	private static final WriteProposal CHANGE = new WriteProposal(ProposalKind.CHANGE, "B01", null,
			Map.of(ItemField.MATERIALS, "身份证"), "群众反映材料太多");

	private final Actor township = Actors.handler("HU-341503100");

	private final Actor village = Actors.handler("HU-341503100-V04");

	private final Actor admin = Actors.post(Role.DISTRICT_ADMINISTRATOR);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ProposalManagement proposals;

	@Autowired
	private NotificationManagement notifications;

	@Autowired
	private AuditLog audit;

	@Test
	void leadsFromTheTownshipsDraftToTheDecisionThatItIsToldOf() {
		UUID id = UUID.randomUUID();
		assertThat(post(this.township, "/new", Map.of("id", id.toString(), "kind", "CHANGE", "item", "B01",
				"field.MATERIALS", "身份证", "reason", "群众反映材料太多", "do", "submit")))
			.hasStatus(302)
			.hasHeader("Location", PAGES + "/" + id);
		assertThat(kinds(this.admin, id)).containsExactly("checklist.notice.submit");
		assertThat(text(get(this.admin, "/" + id))).contains("群众反映材料太多", "建议", "身份证", "采纳");
		assertThat(post(this.admin, "/" + id + "/decide", Map.of("revision", "2", "do", "refuse"))).hasStatus(400)
			.bodyText()
			.contains("不采纳时请说明理由。");
		assertThat(post(this.admin, "/" + id + "/decide", Map.of("revision", "2", "do", "accept", "note", "列入下一版清单")))
			.hasStatus(302);
		assertThat(kinds(this.township, id)).containsExactly("checklist.notice.accept");
		assertThat(text(get(this.township, "/" + id))).contains("已采纳", "列入下一版清单")
			.doesNotContain("/decide\"", "> OF-HU");
		assertThat(text(get(this.township, "?state=ACCEPTED"))).contains(id.toString());
		assertThat(text(get(this.township, "?state=REFUSED"))).doesNotContain(id.toString());
		assertThat(actions(id)).containsExactly("checklist.proposal-accept", "checklist.proposal-submit",
				"checklist.proposal-write");
	}

	@Test
	void isSeenByItsUnitAndOnceSubmittedByTheAdministrator() {
		UUID id = write(CHANGE);
		assertThat(get(this.admin, "/" + id)).hasStatus(404);
		assertThat(get(this.village, "/" + id)).hasStatus(404);
		assertThat(text(get(this.admin, ""))).doesNotContain(id.toString());
		in(() -> this.proposals.submit(this.township, id, 1));
		assertThat(get(this.admin, "/" + id)).hasStatusOk();
		assertThat(text(get(this.admin, ""))).contains(id.toString());
		assertThat(get(this.village, "/" + id)).hasStatus(404);
		assertThatExceptionOfType(ProposalUnknown.class)
			.isThrownBy(() -> in(() -> this.proposals.withdraw(this.village, id, 2)));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> in(() -> this.proposals.accept(this.township, id, 2, null)));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> in(() -> this.proposals.list(Actors.post(Role.LEADER), null, new PageRequest(1, null))));
	}

	@Test
	void changesOnlyInTheStatesThatAllowIt() {
		UUID id = write(CHANGE);
		assertThatExceptionOfType(ProposalActionImpossible.class)
			.isThrownBy(() -> in(() -> this.proposals.withdraw(this.township, write(id), 1)));
		UUID other = write(CHANGE);
		in(() -> this.proposals.submit(this.township, other, 1));
		assertThatExceptionOfType(ProposalActionImpossible.class)
			.isThrownBy(() -> in(() -> this.proposals.edit(this.township, other, 2, CHANGE)));
		assertThatExceptionOfType(ProposalChanged.class).as("read before the submission")
			.isThrownBy(() -> in(() -> this.proposals.refuse(this.admin, other, 1, "重复")));
		ProposalView refused = in(() -> this.proposals.refuse(this.admin, other, 2, "重复"));
		assertThat(refused.proposal().state()).isEqualTo(ProposalState.REFUSED);
		assertThat(refused.actions()).isEmpty();
		assertThat(refused.history()).extracting(ProposalEntry::action)
			.containsExactly(ProposalAction.WRITE, ProposalAction.SUBMIT, ProposalAction.REFUSE);
	}

	@Test
	void namesEveryMistakeAndKeepsWhatWasTyped() {
		assertThat(mistakes(new WriteProposal(ProposalKind.CHANGE, "X99", null, Map.of(), " "))).containsExactly("item",
				"reason");
		assertThat(mistakes(new WriteProposal(ProposalKind.CHANGE, "B01", null, Map.of(ItemField.SCOPE, " "), "太多了啊")))
			.containsExactly("wording");
		assertThat(mistakes(new WriteProposal(ProposalKind.ADD, null, "字".repeat(41), Map.of(), "有人要")))
			.containsExactly("name", "reason");
		assertThat(mistakes(
				new WriteProposal(ProposalKind.ADD, null, "飞线充电", Map.of(ItemField.SCOPE, "字".repeat(2001)), "群众常问")))
			.containsExactly("wording.SCOPE");
		assertThat(post(this.township, "/new",
				Map.of("kind", "CHANGE", "item", "B01", "field.SCOPE", "只收一次", "reason", "短")))
			.hasStatus(400)
			.bodyText()
			.contains("请写明理由，4 至 1000 字。", "只收一次");
	}

	@Test
	void isWrittenAndDecidedByPrograms() {
		Actor program = Actor.client(UUID.randomUUID(), "proposals-341503", Actors.YUAN,
				EnumSet.of(Permission.CHECKLIST_PROPOSE, Permission.CHECKLIST_WRITE));
		MvcTestResult created = call(program, "", null,
				"{\"kind\":\"ADD\",\"name\":\"飞线充电\",\"wording\":{\"scope\":\"楼道充电\"},\"reason\":\"群众常问，没有事项\"}");
		assertThat(created).hasStatus(201).hasHeader("ETag", "\"1\"");
		String id = JsonPath.read(body(created), "$.id");
		assertThat(created).hasHeader("Location", API + "/" + id);
		assertThat(call(program, "/" + id + "/submit", null, "{}")).hasStatus(428);
		assertThat(call(program, "/" + id + "/submit", "\"7\"", "{}")).hasStatus(412);
		assertThat(call(program, "/" + id + "/submit", "\"1\"", "{}")).hasStatusOk().hasHeader("ETag", "\"2\"");
		assertThat(call(program, "/" + id + "/submit", "\"2\"", "{}")).hasStatus(409);
		assertThat(body(call(program, "/" + id + "/accept", "\"2\"", "{\"note\":\"好\"}"))).contains("ACCEPTED",
				"\"SCOPE\":\"楼道充电\"");
		assertThat(call(program, "", null, "{\"kind\":\"RENAME\"}")).hasStatus(400);
	}

	private UUID write(WriteProposal input) {
		UUID id = UUID.randomUUID();
		in(() -> this.proposals.write(this.township, id, input));
		assertThat(in(() -> this.proposals.write(this.township, id, input)).proposal().revision()).as("only once")
			.isOne();
		return id;
	}

	/** Withdraws a draft. */
	private UUID write(UUID draft) {
		in(() -> this.proposals.withdraw(this.township, draft, 1));
		return draft;
	}

	private List<String> mistakes(WriteProposal input) {
		try {
			in(() -> this.proposals.write(this.township, UUID.randomUUID(), input));
			return List.of();
		}
		catch (InvalidRequest invalid) {
			return invalid.errors().stream().map(ValidationError::path).toList();
		}
	}

	private List<String> kinds(Actor actor, UUID id) {
		return in(() -> this.notifications.messages(actor, new PageRequest(500, null))).items()
			.stream()
			.map((one) -> one.notice())
			.filter((notice) -> notice.subject().equals("proposal/" + id))
			.map((notice) -> notice.kind())
			.toList();
	}

	private List<String> actions(UUID id) {
		return in(() -> this.audit.find(new AuditFilter(List.of(), "proposal/" + id, "", null, null), null, 10))
			.stream()
			.map((one) -> one.action())
			.toList();
	}

	private MvcTestResult get(Actor actor, String path) {
		return this.web.get().uri(PAGES + path).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private MvcTestResult post(Actor actor, String path, Map<String, String> fields) {
		var request = this.web.post().uri(PAGES + path).requestAttr(Actor.ATTRIBUTE, actor).with(csrf());
		fields.forEach((name, value) -> request.param(name, value));
		return request.exchange();
	}

	private MvcTestResult call(Actor actor, String path, @Nullable String etag, String json) {
		var request = this.web.post()
			.uri(API + path)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json);
		if (etag != null) {
			request.header("If-Match", etag);
		}
		return request.exchange();
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		String text = body(result);
		assertThat(text).doesNotContain("??");
		return text;
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work);
	}

}
