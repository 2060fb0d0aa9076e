package org.yidiantong.complaints;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.Actors;
import org.yidiantong.support.Redirects;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the page of a complaint tells its complainant about the text, the time limit and
 * the reasons for a delay.
 */
@WholeApplication
class ComplainantViewWebTests {

	private static final Actor HANDLER = Actors.handler("HU-341503100-V04");

	private static final String PARTS = "个工作日，提交当天不算";

	private final MockMvcTester web;

	private final ComplaintFixture cases;

	private final ComplaintHandling handling;

	ComplainantViewWebTests(@Autowired MockMvcTester web, @Autowired ComplaintManagement complaints,
			@Autowired ComplaintInspection cases, @Autowired ComplaintDesk desk, @Autowired ComplaintTriage triage,
			@Autowired ComplaintHandling handling) {
		this.web = web;
		this.cases = new ComplaintFixture(complaints, cases, desk, triage, handling);
		this.handling = handling;
	}

	@Test
	void showsTheComplainantsOwnWords() {
		assertThat(page(this.cases.to(ComplaintState.DISPATCHED))).contains("您反映的内容", ">路灯坏了</p>", PARTS)
			.doesNotContain("为什么需要更多时间");
	}

	@Test
	void namesTheExtensionInsteadOfThePartsThatNoLongerAddUp() {
		ComplaintFixture.Climbed complaint = this.cases.to(ComplaintState.HANDLING);
		String first = complaint.standing().dueOn().toString();
		in(() -> this.handling.extend(HANDLER, complaint.ref(), complaint.standing().dueOn().plusDays(3),
				"灯具要从厂家定做，请打13800005678"));
		assertThat(page(complaint)).contains("原定 " + first + "，经批准延期 1 次", "答复期限延长了", "原因：灯具要从厂家定做")
			.doesNotContain(PARTS, "13800005678");
	}

	@Test
	void tellsWhyTheTimeIsStopped() {
		assertThat(page(this.cases.stopped())).contains("起暂停计时", "要等办理单位以外的事情", "原因：等鉴定").doesNotContain(PARTS);
	}

	@Test
	void tellsWhyAUnitReturnedIt() {
		ComplaintFixture.Climbed complaint = this.cases.to(ComplaintState.DISPATCHED);
		in(() -> this.handling.giveBack(HANDLER, complaint.ref(), "路灯归镇里管"));
		assertThat(page(complaint)).contains("不归它办", "原因：路灯归镇里管");
	}

	@Test
	void keepsInstructionsToTheUnitToItself() {
		assertThat(page(this.cases.to(ComplaintState.REOPENED))).contains("监督单位要求重新办理").doesNotContain("没修好");
	}

	private String page(ComplaintFixture.Climbed complaint) {
		MvcTestResult answer = Redirects.followed(this.web,
				this.web.post()
					.uri("/341503/track")
					.accept(MediaType.TEXT_HTML)
					.formField("code", complaint.code().grouped())
					.exchange());
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work);
	}

}
