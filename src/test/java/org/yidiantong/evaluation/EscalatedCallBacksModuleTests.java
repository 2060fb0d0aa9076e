package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintSupervision;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.support.ModuleTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Call-backs of complaints that climb to the district and get another lead unit.
 */
@ModuleTest(nested = { "checklist.folder", "checklist.publishing", "checklist.adaptation" })
class EscalatedCallBacksModuleTests {

	private static final String UNIT = "HU-341503100-V04";

	@Autowired
	private EvaluationManagement evaluation;

	@Autowired
	private CallBackManagement callBacks;

	@Autowired
	private NotificationManagement notifications;

	@Autowired
	private RatedComplaints cases;

	@Test
	void goesWithTheComplaintToTheDistrictAndTheUnitThatTakesOver(@Autowired ComplaintSupervision supervision,
			@Autowired ComplaintDesk dispatching, @Autowired ComplaintInspection inspection) {
		TrackingCode code = this.cases.closed(false);
		RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 2)));
		UUID id = this.cases.callBackOf(code);
		Actor desk = RatedComplaints.officer(Role.SUPERVISING_OFFICER, this.cases.desk(code));
		Actor unit = RatedComplaints.officer(Role.HANDLING_OFFICER, UNIT);
		Actor other = RatedComplaints.officer(Role.HANDLING_OFFICER, "HU-341503100");
		Actor district = RatedComplaints.officer(Role.DISPATCHER, null);
		RatedComplaints
			.run(() -> this.callBacks.record(desk, id, new RecordCallBack(CallOutcome.UPHELD, "本人说没修好", "修好路灯")));
		this.cases.reopen(code);
		ComplaintId about = new ComplaintId(this.cases.id(code));
		RatedComplaints.inYuan(() -> {
			int now = inspection.find(district, about).status().revision();
			ActionResult led = supervision.supervise(district, new ComplaintRef(about, now),
					LocalDate.now().plusDays(9), "请抓紧");
			return supervision.escalate(district, new ComplaintRef(about, led.revision()), "换单位");
		});
		assertThatExceptionOfType(CallBackUnknown.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> this.callBacks.callBack(desk, id)));
		assertThat(messages(desk)).doesNotContain("call-back/" + id);
		RatedComplaints.inYuan(() -> dispatching.dispatch(district,
				new ComplaintRef(about, inspection.find(district, about).status().revision()),
				new DispatchComplaint("HU-341503100", null, List.of(), "请另行办理")));
		assertThatExceptionOfType(CallBackUnknown.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> this.callBacks.notice(unit, id)));
		assertThat(RatedComplaints.inYuan(() -> this.callBacks.notice(other, id)).requirement()).isEqualTo("修好路灯");
		RatedComplaints.run(() -> this.callBacks.rectified(other, id, "修好了"));
		RatedComplaints.run(() -> this.callBacks.judge(district, id, new JudgeRectification(true, null)));
	}

	@Test
	void isTheDistrictsToMakeOnceItHasTheComplaint(@Autowired ComplaintSupervision supervision,
			@Autowired ComplaintInspection inspection) {
		TrackingCode code = this.cases.closed(false);
		RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 2)));
		UUID id = this.cases.callBackOf(code);
		Actor unit = RatedComplaints.officer(Role.HANDLING_OFFICER, UNIT);
		Actor district = RatedComplaints.officer(Role.DISPATCHER, null);
		ComplaintId about = new ComplaintId(this.cases.id(code));
		Instant rated = RatedComplaints.inYuan(() -> this.evaluation.status(code)).given().get(0).ratedAt();
		RatedComplaints.run(() -> supervision.takeOver(about, rated));
		assertThat(RatedComplaints.inYuan(() -> inspection.find(district, about)).status().state())
			.isEqualTo(ComplaintState.REOPENED);
		assertThat(messages(district)).contains("call-back/" + id);
		assertThat(RatedComplaints.inYuan(() -> this.callBacks.callBack(district, id)).supervisingUnit()).isNull();
		assertThat(RatedComplaints.inYuan(() -> this.callBacks.notices(unit, first())).items())
			.noneMatch((one) -> one.id().equals(id));
	}

	private List<String> messages(Actor actor) {
		return RatedComplaints.inYuan(() -> this.notifications.messages(actor, first()))
			.items()
			.stream()
			.map((one) -> one.notice().subject())
			.toList();
	}

	private static PageRequest first() {
		return new PageRequest(50, null);
	}

}
