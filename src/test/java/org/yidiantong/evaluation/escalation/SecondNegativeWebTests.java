package org.yidiantong.evaluation.escalation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.evaluation.events.EscalationBecameDue;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.Listeners;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A complaint that is rated badly, redone and rated badly again, as its complainant, the
 * unit, the desk, the district and the leader see it.
 */
@WholeApplication
class SecondNegativeWebTests {

	private static final String PLACE = "341503100-V04";

	private static final Actor DISTRICT = Actors.post(Role.DISPATCHER);

	private final MockMvcTester web;

	private final ClosedComplaints cases;

	private final ComplaintManagement complaints;

	private final Listeners listeners;

	private final SecondNegativeRatings again;

	SecondNegativeWebTests(@Autowired MockMvcTester web, @Autowired ClosedComplaints cases,
			@Autowired ComplaintManagement complaints, @Autowired Listeners listeners,
			@Autowired SecondNegativeRatings again) {
		this.web = web;
		this.cases = cases;
		this.complaints = complaints;
		this.listeners = listeners;
		this.again = again;
	}

	@Test
	void isHandledByAnotherUnitAndSaysSo() {
		TrackingCode code = dissatisfiedTwice();
		String staff = text(get(DISTRICT, "/341503/staff/cases/" + id(code)));
		assertThat(staff).contains("红色警示卡", "整改或者重办后，群众仍不满意", "两次评价不满意，换单位重新办理", "提级办理", "退回重办");
		assertThat(text(get(Actors.post(Role.LEADER), "/341503/staff/reports/now/urgent"))).contains(number(code));
		String citizen = text(Redirects.followed(this.web,
				this.web.post()
					.uri("/341503/track")
					.accept(MediaType.TEXT_HTML)
					.formField("code", code.grouped())
					.exchange()));
		assertThat(citizen).contains("两次评价不满意，换单位重新办理", "由上一级接手，另行安排单位办理", "您两次评价不满意，由上一级安排其他单位重新办理")
			.doesNotContain("红色警示卡", "complaints.delay");
	}

	@Test
	void isDoneOnceThoughTheEventIsHandedOverAgain() {
		TrackingCode code = dissatisfiedTwice();
		int before = revision(code);
		BoundDistrict.run(Actors.YUAN,
				() -> this.again.on(new EscalationBecameDue(341503,
						BoundDistrict.call(Actors.YUAN, () -> this.complaints.rateable(code)).complaint(),
						new UnitCode("HU-341503100-V04"), "call-back/1", 9, Instant.EPOCH)));
		assertThat(revision(code)).isEqualTo(before);
	}

	private TrackingCode dissatisfiedTwice() {
		TrackingCode code = this.cases.closed(Actors.YUAN, PLACE, true);
		rate(code);
		this.cases.reopen(Actors.YUAN, code);
		this.cases.closeAgain(Actors.YUAN, code);
		rate(code);
		this.listeners.finish();
		return code;
	}

	private void rate(TrackingCode code) {
		assertThat(this.web.post()
			.uri("/api/v1/341503/complaints/{code}/rating", code.value())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"level\": 2}")).hasStatus(201);
	}

	private String id(TrackingCode code) {
		return BoundDistrict.call(Actors.YUAN, () -> this.complaints.rateable(code)).complaint().value().toString();
	}

	private String number(TrackingCode code) {
		return String.valueOf(BoundDistrict.call(Actors.YUAN, () -> this.complaints.track(code)).caseNumber());
	}

	private int revision(TrackingCode code) {
		String tag = get(DISTRICT, "/api/v1/341503/cases/" + id(code)).getResponse().getHeader("ETag");
		return Integer.parseInt(String.valueOf(tag).replace("\"", ""));
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).accept(MediaType.ALL).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
