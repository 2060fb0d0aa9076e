package org.yidiantong.complaints.counter;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.inspection.ComplainantView;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The desk enters what somebody tells it, and gives the person a slip with the code.
 */
@WholeApplication
class EntryWebTests {

	private static final String PAGE = "/341503/staff/entry";

	private static final Actor DESK = Actors.desk("341503100");

	private static final Pattern CODE = Pattern.compile("(?<=>)(?:[0-9A-Z]{4}-){3}[0-9A-Z](?=<)");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private AuditLog audit;

	@Test
	void givesASlipWithTheCodeAndWhatHappensNext() {
		String slip = text(entered(typed("WINDOW")));
		TrackingCode code = TrackingCode.parse(code(slip));
		assertThat(slip).contains("登记回执", "黄莲村", "/341503/track/qr.svg", "24:00 前答复您").doesNotContain("请读给对方听");
		ComplainantView own = BoundDistrict.call(Actors.YUAN, () -> this.complaints.details(code));
		assertThat(own.text()).isEqualTo("俺家门口那个灯不亮嘞，三天了");
		String id = BoundDistrict.call(Actors.YUAN, () -> this.complaints.rateable(code)).complaint().toString();
		assertThat(slip).contains("/staff/cases/" + id);
		assertThat(text(get(DESK, "/341503/staff/cases/" + id))).contains("窗口");
		assertThat(records(id)).extracting(AuditEntry::action, AuditEntry::actor)
			.containsExactly(tuple("complaints.entered", DESK.name()));
	}

	@Test
	void givesATextToReadAloudOnTheTelephone() {
		String slip = text(entered(typed("TELEPHONE")));
		assertThat(slip).contains("请读给对方听", "您的查询码是：" + code(slip));
	}

	@Test
	void filesOnceThoughTheFormIsSentTwice() {
		Map<String, String> form = typed("TELEPHONE");
		assertThat(code(text(entered(form)))).isEqualTo(code(text(entered(form))));
		form.put("text", "另外一件事");
		assertThat(entered(form)).hasStatus(422);
	}

	@Test
	void refusesANumberOfTheRegisterThatIsKnown() {
		Map<String, String> first = typed("LETTER");
		first.put("number", "L-" + UUID.randomUUID());
		assertThat(entered(first)).hasStatusOk();
		Map<String, String> second = typed("LETTER");
		second.put("number", first.get("number"));
		assertThat(entered(second)).hasStatus(409);
	}

	@Test
	void namesEveryMistakeAndKeepsWhatWasTyped() {
		MvcTestResult refused = entered(
				new LinkedHashMap<>(Map.of("key", UUID.randomUUID().toString(), "text", "路灯不亮", "number", "第7号")));
		assertThat(refused).hasStatus(400);
		assertThat(body(refused)).contains("请选择途径", "请选择地点", "请先读给本人听", "不超过", ">路灯不亮</textarea>");
	}

	@Test
	void takesNoDisciplinaryReport() {
		Map<String, String> form = typed("WINDOW");
		form.put("nature", "DISCIPLINARY");
		assertThat(entered(form)).hasStatus(400);
	}

	@Test
	void namesThePersonsOfAReport() {
		Map<String, String> form = typed("WINDOW");
		form.put("nature", "REPORT");
		form.put("persons", "黄莲村书记张大山\n\n黄莲村会计");
		assertThat(entered(form)).hasStatusOk();
	}

	@Test
	void isForDesks() {
		Actor unit = Actors.handler("HU-341503100-V04");
		assertThat(get(unit, PAGE)).hasStatus(403);
		assertThat(entered(unit, typed("WINDOW"))).hasStatus(403);
		assertThat(body(get(unit, "/341503/staff/cases"))).doesNotContain(PAGE);
		assertThat(text(get(DESK, "/341503/staff/cases"))).contains(PAGE);
	}

	@Test
	void beginsWithThePlacesOfItsTownship() {
		String form = text(get(DESK, PAGE));
		assertThat(form.indexOf("<optgroup label=\"苏埠镇\"")).isPositive().isEqualTo(form.indexOf("<optgroup"));
	}

	private static Map<String, String> typed(String channel) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("key", UUID.randomUUID().toString());
		form.put("channel", channel);
		form.put("nature", "REQUEST");
		form.put("place", "341503100-V04");
		form.put("text", "俺家门口那个灯不亮嘞，三天了");
		form.put("name", "王秀英");
		form.put("phone", "13805640000");
		form.put("agreed", "true");
		return form;
	}

	private static String code(String slip) {
		Matcher found = CODE.matcher(slip);
		assertThat(found.find()).isTrue();
		return found.group();
	}

	private List<AuditEntry> records(String id) {
		return BoundDistrict.call(Actors.YUAN, () -> this.audit
			.find(new AuditFilter(List.of(), "complaint/" + id, "complaints.entered", null, null), null, 9));
	}

	private MvcTestResult entered(Map<String, String> form) {
		return entered(DESK, form);
	}

	private MvcTestResult entered(Actor actor, Map<String, String> form) {
		var request = this.web.post()
			.uri(PAGE)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf());
		form.forEach(request::formField);
		return request.exchange();
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).accept(MediaType.TEXT_HTML).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
