package org.yidiantong.evaluation.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * The officers' pages of ratings, call-backs and rectifications.
 */
@WholeApplication
class StaffPagesWebTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final String RATINGS = "/341503/staff/ratings";

	private static final Actor DESK = officer(Role.DISPATCHER, null);

	private static final Pattern TASK = Pattern.compile(RATINGS + "/([0-9a-f-]{36})\"");

	private final MockMvcTester web;

	private final ClosedComplaints cases;

	private final EvaluationManagement evaluation;

	StaffPagesWebTests(@Autowired MockMvcTester web, @Autowired ClosedComplaints cases,
			@Autowired EvaluationManagement evaluation) {
		this.web = web;
		this.cases = cases;
		this.evaluation = evaluation;
	}

	@Test
	void listsRatingsWithWhatIsToBeDone() {
		newest("修得<b>慢");
		String page = text(get(DESK, RATINGS + "?limit=1"));
		assertThat(page).contains("群众评价", "非常不满意", "修得&lt;b&gt;慢", "办理结果", "待回访", "黄莲村", "rel=\"next\"", "匿名");
		assertThat(text(get(DESK, RATINGS + "?show=ESCALATION"))).doesNotContain("修得&lt;b&gt;慢");
		assertThat(text(get(DESK, "/341503/staff/ratings?lang=en"))).contains("Very dissatisfied");
	}

	@Test
	void recordsACallOnceAndNamesMistakes() {
		String task = RATINGS + "/" + newest("慢");
		assertThat(text(get(DESK, task))).contains("登记回访", "联系不上", "/341503/staff/cases/").doesNotContain("checked");
		assertThat(post(DESK, task + "/call-back", "outcome", "UPHELD", "note", "<i>属实")).hasStatus(422)
			.bodyText()
			.contains("请填写整改要求", "&lt;i&gt;属实", "value=\"UPHELD\" required checked");
		assertThat(post(DESK, task + "/call-back", "outcome", "SETTLED", "note", "已说明")).hasStatus(302);
		assertThat(text(get(DESK, task))).contains("已回访，无需整改", "已说明").doesNotContain("登记回访");
		assertThat(post(DESK, task + "/call-back", "outcome", "SETTLED", "note", "再来")).hasStatus(409)
			.bodyText()
			.contains("可能别人已经办过");
		assertThat(post(DESK, task + "/judgement", "accepted", "true")).hasStatus(409);
		assertThat(post(DESK, task + "/call-back", "outcome", "OTHER")).hasStatus(400);
	}

	@Test
	void showsEachOfficerOnlyWhatTheyMaySee() {
		String task = RATINGS + "/" + newest("慢");
		Actor unit = officer(Role.HANDLING_OFFICER, "HU-NONE");
		assertThat(get(unit, RATINGS)).hasStatus(403);
		assertThat(get(unit, task)).hasStatus(403);
		assertThat(get(officer(Role.SUPERVISING_OFFICER, "SU-X"), task)).hasStatus(404);
		assertThat(text(get(officer(Role.LEADER, null), task))).doesNotContain("<textarea");
		assertThat(text(get(unit, "/341503/staff/rectifications"))).contains("没有整改通知").doesNotContain("群众评价");
		assertThat(get(unit, "/341503/staff/rectifications/" + UUID.randomUUID())).hasStatus(404);
		assertThat(this.web.get().uri(RATINGS).accept(MediaType.TEXT_HTML)).hasStatus(303);
	}

	@Test
	void refusesAddressesThatAreNone() {
		assertThat(get(DESK, RATINGS + "/nonsense")).hasStatus(404);
		assertThat(get(DESK, RATINGS + "/" + UUID.randomUUID())).hasStatus(404);
		assertThat(get(DESK, RATINGS + "?show=NONE")).hasStatus(400);
		assertThat(get(DESK, RATINGS + "?after=x&limit=0")).hasStatus(400);
	}

	/** A bad rating, and the id of its call-back. */
	private String newest(String comment) {
		TrackingCode code = this.cases.closed(YUAN, "341503100-V04", true);
		BoundDistrict.run(YUAN,
				() -> this.evaluation.rate(new RateComplaint(code, 1, List.of("RESULT"), comment, null, false)));
		Matcher task = TASK.matcher(text(get(DESK, RATINGS + "?limit=1")));
		assertThat(task.find()).isTrue();
		return task.group(1);
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).accept(MediaType.TEXT_HTML).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private MvcTestResult post(Actor actor, String address, String... fields) {
		LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			form.add(fields[i], fields[i + 1]);
		}
		return this.web.post()
			.uri(address)
			.accept(MediaType.TEXT_HTML)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.with(csrf())
			.formFields(form)
			.exchange();
	}

	private static Actor officer(Role role, String unit) {
		return Actor.officer(UUID.randomUUID(), "OF-TEST", YUAN, UnitCode.orNull(unit), Set.of(role));
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
