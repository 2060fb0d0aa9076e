package org.yidiantong.disclosure.findings.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.Officers;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.disclosure.findings.FindingFilter;
import org.yidiantong.disclosure.findings.FindingManagement;
import org.yidiantong.disclosure.findings.FindingType;
import org.yidiantong.disclosure.findings.RaisedFinding;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.UniqueText;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Findings from the editor that is told first to the supervising unit that settles them.
 */
@WholeApplication
class FindingPagesWebTests {

	private static final String STAFF = "/341503/staff/disclosures";

	private static final String FINDINGS = "/341503/staff/disclosure-findings";

	private final Actor writer = Officers.writer();

	private final Actor checker = Officers.checker();

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DisclosureManagement disclosures;

	@Autowired
	private FindingManagement findings;

	@Test
	void tellTheEditorFirstAndKeepNobodyFromPublishing() {
		Map<String, String> form = Map.of("kind", "VILLAGE", "item", "B07", "period", "2021-Q3", "text", "详见附件", "go",
				"preview", "draft", NewId.next().toString());
		assertThat(text(post(STAFF + "/new", this.writer, form))).contains("空洞：", "不影响提交和公开");
		UUID id = submitted("详见附件", "2021-Q3");
		assertThat(text(get(STAFF + "/" + id, this.checker))).contains("空洞：", "同意公开");
		publish(id);
		assertThat(text(get(STAFF + "/" + id, this.writer))).contains("公开后仍在的疑点", "空洞：");
	}

	@Test
	void areSettledWithANoteByTheSupervisingUnitAlone() {
		UUID id = published("第三季度", "2021-Q3");
		RaisedFinding found = open(id, FindingType.EMPTY).get(0);
		String settle = FINDINGS + "/" + found.id() + "/settle";
		assertThat(text(get(FINDINGS, this.checker))).contains(settle, "空洞", "黄莲村");
		assertThat(text(get(FINDINGS, this.writer))).contains(id.toString()).doesNotContain("/settle");
		assertThat(post(settle, this.writer, Map.of("note", "无"))).hasStatus(403);
		Actor other = Officers.officer("SU-341503108", Role.SUPERVISING_OFFICER);
		assertThat(text(get(FINDINGS, other))).doesNotContain(id.toString());
		assertThat(post(settle, other, Map.of("note", "无"))).hasStatus(404);
		assertThat(post(settle, this.checker, Map.of("note", " "))).hasStatus(422);
		assertThat(post(settle, this.checker, Map.of("note", "已责成补正"))).hasStatus(302);
		assertThat(text(post(settle, this.checker, Map.of("note", "再次")))).contains("已经核实", "再次");
		assertThat(text(get(FINDINGS + "?settled=true", this.checker))).contains(id.toString(), "已责成补正");
		assertThat(text(get(FINDINGS + "?settled=true&lang=en", this.checker))).doesNotContain("??");
	}

	@Test
	void areSettledByACorrectionThatRemovesThem() {
		UUID id = published("见附件", "2021-Q3");
		correct(id, "同上");
		assertThat(open(id, FindingType.EMPTY)).extracting(RaisedFinding::version).containsExactly(1);
		correct(id, "收取门面租金" + id + "元");
		assertThat(open(id, FindingType.EMPTY)).isEmpty();
		assertThat(text(get(FINDINGS + "?settled=true", this.checker))).contains(id.toString(), "更正后已消除");
	}

	@Test
	void nameThePeriodThatWasCopied() {
		String text = UniqueText.after("收取门面租金，合同号");
		published(text, "2021-Q3");
		UUID copy = published(text.replace("，", "； "), "2021-Q3");
		assertThat(open(copy, FindingType.COPIED)).isEmpty();
		UUID earlier = published(text, "2021-Q2");
		UUID again = published(text, "2021-Q3");
		assertThat(open(earlier, FindingType.LONG_PAST)).as("before its duties began").isEmpty();
		assertThat(open(again, FindingType.COPIED)).hasSize(1);
		assertThat(text(get(FINDINGS, this.checker))).contains("与上一期（2021年第二季度）公开的相同");
	}

	private List<RaisedFinding> open(UUID disclosure, FindingType kind) {
		return BoundDistrict
			.call(Officers.YUAN,
					() -> this.findings.list(this.checker, FindingFilter.OPEN, new PageRequest(PageRequest.MOST, null)))
			.items()
			.stream()
			.filter((one) -> disclosure.equals(one.disclosure()) && one.type() == kind)
			.toList();
	}

	private void correct(UUID id, String text) {
		run(() -> this.disclosures.correct(this.writer, id, this.disclosures.find(this.writer, id).revision()));
		WriteDisclosure input = new WriteDisclosure(null, null, null, null, text, null, false, "写错");
		run(() -> this.disclosures.submit(this.writer, id, this.disclosures.find(this.writer, id).revision(), input));
		publish(id);
	}

	private UUID published(String text, String period) {
		UUID id = submitted(text, period);
		publish(id);
		return id;
	}

	private UUID submitted(String text, String period) {
		UUID id = NewId.next();
		WriteDisclosure input = new WriteDisclosure("VILLAGE", "B07", period, null, text, null, false, null);
		run(() -> this.disclosures.write(this.writer, id, input));
		run(() -> this.disclosures.submit(this.writer, id, 0, input));
		return id;
	}

	private void publish(UUID id) {
		run(() -> this.disclosures.publish(this.checker, id, this.disclosures.find(this.checker, id).revision()));
	}

	private static void run(Runnable work) {
		BoundDistrict.run(Officers.YUAN, work);
	}

	private MvcTestResult get(String path, Actor actor) {
		return this.web.get().uri(path).requestAttr(Actor.ATTRIBUTE, actor).accept(MediaType.TEXT_HTML).exchange();
	}

	private MvcTestResult post(String path, Actor actor, Map<String, String> form) {
		var request = this.web.post()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
