package org.yidiantong.evaluation;

import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.ComplaintTriage;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.workflow.FutureTimeUnconfirmed;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.support.Actors;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Call-backs and rectifications by the module's door, with a database.
 */
@ModuleTest(nested = { "checklist.folder", "checklist.publishing", "checklist.adaptation" })
class CallBackModuleTests {

	private static final String UNIT = "HU-341503100-V04";

	@Autowired
	private EvaluationManagement evaluation;

	@Autowired
	private CallBackManagement callBacks;

	@Autowired
	private AttachmentManagement attachments;

	@Autowired
	private NotificationManagement notifications;

	@Autowired
	private RatedComplaints cases;

	@Test
	void leadsFromBadRatingToEscalation() {
		TrackingCode code = this.cases.closed(false);
		RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 2)));
		UUID id = this.cases.callBackOf(code);
		Actor desk = RatedComplaints.officer(Role.SUPERVISING_OFFICER, this.cases.desk(code));
		Actor unit = RatedComplaints.officer(Role.HANDLING_OFFICER, UNIT);
		assertThatExceptionOfType(CallBackUnknown.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> this.callBacks.notice(unit, id)));
		RatedComplaints
			.run(() -> this.callBacks.record(desk, id, new RecordCallBack(CallOutcome.UPHELD, "本人说没修好", "修好路灯")));
		assertThat(RatedComplaints.inYuan(() -> this.callBacks.notice(unit, id)).requirement()).isEqualTo("修好路灯");
		assertThatExceptionOfType(FutureTimeUnconfirmed.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> rectified(unit, id, "2199年1月1日亮灯")));
		RatedComplaints.run(() -> this.callBacks.rectified(unit, id, "修好了"));
		RatedComplaints.run(() -> this.callBacks.judge(desk, id, new JudgeRectification(false, "还没亮")));
		String photo = RatedComplaints
			.inYuan(() -> this.attachments.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(60, 40)), "192.0.2.1"));
		RatedComplaints.run(() -> this.callBacks.rectified(unit, id, "亮了", List.of(photo), null));
		assertThat(RatedComplaints.inYuan(() -> this.callBacks.photos(desk, id))).hasSize(1);
		assertThat(RatedComplaints.inYuan(() -> this.callBacks.photos(Actors.handler("HU-341503100-V05"), id)))
			.isEmpty();
		assertThatExceptionOfType(AlreadyRated.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 1))));
		RatedComplaints.run(() -> this.callBacks.judge(desk, id, new JudgeRectification(true, null)));
		assertThat(RatedComplaints.inYuan(() -> this.evaluation.status(code)).open())
			.isEqualTo(RatingKind.AFTER_RECTIFICATION);
		assertThat(RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 1))).kind())
			.isEqualTo(RatingKind.AFTER_RECTIFICATION);
		assertThatExceptionOfType(AlreadyRated.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 1))));
		assertThat(RatedComplaints.inYuan(() -> this.callBacks.ratings(desk, RatingFilter.ESCALATION, first())).items())
			.extracting(RatingLine::callBack)
			.contains(id);
		assertThat(this.cases.events(code)).containsExactlyInAnyOrder("rated", "call-back-opened", "call-back-done",
				"rectification-opened", "rectification-done", "rectification-judged", "rectification-done",
				"rectification-judged", "rated", "escalation-due");
		assertThat(this.cases.versions(id)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
		assertThat(this.cases.actions(id)).containsExactlyInAnyOrder("evaluation.call-back", "evaluation.rectify",
				"evaluation.judge", "evaluation.rectify", "evaluation.judge");
	}

	private boolean rectified(Actor unit, UUID id, String text) {
		this.callBacks.rectified(unit, id, text);
		return true;
	}

	@Test
	void tellsTheDeskOfABadRatingAndNotTheUnit() {
		TrackingCode code = this.cases.closed(false);
		RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 1)));
		String subject = "call-back/" + this.cases.callBackOf(code);
		Actor desk = RatedComplaints.officer(Role.SUPERVISING_OFFICER, this.cases.desk(code));
		Actor unit = RatedComplaints.officer(Role.HANDLING_OFFICER, UNIT);
		assertThat(RatedComplaints.inYuan(() -> this.notifications.messages(desk, first())).items())
			.filteredOn((one) -> one.notice().subject().equals(subject))
			.extracting((one) -> one.notice().kind())
			.containsExactly("evaluation.notice.opened");
		assertThat(RatedComplaints.inYuan(() -> this.notifications.messages(unit, first())).items())
			.noneMatch((one) -> one.notice().subject().equals(subject));
	}

	@Test
	void showsNoticesWithoutWhoRatedAndHow() {
		assertThat(RectificationNotice.class.getRecordComponents()).extracting(RecordComponent::getName)
			.containsExactly("id", "state", "itemName", "placeCode", "unit", "requirement", "dueOn", "doneAt",
					"doneText", "judgement");
	}

	@Test
	void keepsOfficersToTheirReach() {
		TrackingCode code = this.cases.closed(true);
		RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 1)));
		UUID id = this.cases.callBackOf(code);
		Actor stranger = RatedComplaints.officer(Role.SUPERVISING_OFFICER, "SU-X");
		Actor unit = RatedComplaints.officer(Role.HANDLING_OFFICER, UNIT);
		Actor leader = RatedComplaints.officer(Role.LEADER, null);
		RecordCallBack call = new RecordCallBack(CallOutcome.SETTLED, "无", null);
		assertThat(RatedComplaints.inYuan(() -> this.callBacks.ratings(stranger, RatingFilter.ALL, first())).items())
			.isEmpty();
		assertThatExceptionOfType(CallBackUnknown.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> this.callBacks.callBack(stranger, id)));
		assertThatExceptionOfType(CallBackUnknown.class)
			.isThrownBy(() -> RatedComplaints.run(() -> this.callBacks.record(stranger, id, call)));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> this.callBacks.ratings(unit, RatingFilter.ALL, first())));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> RatedComplaints.run(() -> this.callBacks.record(leader, id, call)));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> this.callBacks.notices(leader, first())));
		assertThat(RatedComplaints.inYuan(() -> this.callBacks.callBack(leader, id)).id()).isEqualTo(id);
		assertThatExceptionOfType(CallBackUnknown.class).isThrownBy(() -> BoundDistrict.run(new DistrictCode(341502),
				() -> this.callBacks.record(RatedComplaints.leader(341502), id, call)));
	}

	@Test
	void passesFromADeskThatIsComplainedAboutToTheDistrict(@Autowired ComplaintManagement complaints,
			@Autowired ComplaintTriage triage, @Autowired ComplaintInspection inspection) {
		TrackingCode code = this.cases.closedBy("HU-D01");
		String unit = this.cases.desk(code);
		Actor desk = RatedComplaints.officer(Role.SUPERVISING_OFFICER, unit);
		RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 1)));
		UUID id = this.cases.callBackOf(code);
		assertThat(RatedComplaints.inYuan(() -> this.callBacks.callBack(desk, id)).id()).isEqualTo(id);
		assertThat(messages(desk)).contains("call-back/" + id);
		this.cases.reopen(code);
		Actor district = RatedComplaints.leader(RatedComplaints.YUAN.value());
		ComplaintId about = new ComplaintId(this.cases.id(code));
		String number = RatedComplaints.inYuan(() -> inspection.find(district, about)).status().caseNumber();
		RatedComplaints.inYuan(() -> {
			TrackingCode report = TrackingCode.parse(complaints
				.file(new FileComplaint(UUID.randomUUID().toString(), null, RatedComplaints.PLACE, "街道把这件事压下来了",
						"REPORT", true, null, List.of(), List.of(unit)))
				.trackingCode());
			ComplaintId filed = complaints.rateable(report).complaint();
			return triage.merge(district, new ComplaintRef(filed, 0), number);
		});
		assertThatExceptionOfType(CallBackUnknown.class)
			.isThrownBy(() -> RatedComplaints.inYuan(() -> this.callBacks.callBack(desk, id)));
		assertThat(messages(desk)).doesNotContain("call-back/" + id);
		assertThat(RatedComplaints.inYuan(() -> this.callBacks.ratings(desk, RatingFilter.ALL, first())).items())
			.extracting(RatingLine::callBack)
			.doesNotContain(id);
		RatedComplaints
			.run(() -> this.callBacks.record(district, id, new RecordCallBack(CallOutcome.SETTLED, "已回访", null)));
	}

	private List<String> messages(Actor actor) {
		return RatedComplaints.inYuan(() -> this.notifications.messages(actor, first()))
			.items()
			.stream()
			.map((one) -> one.notice().subject())
			.toList();
	}

	@Test
	void recordsCallOnceOnlyOfTwoOfficers() throws Exception {
		TrackingCode code = this.cases.closed(true);
		RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 1)));
		UUID id = this.cases.callBackOf(code);
		Actor desk = RatedComplaints.officer(Role.DISPATCHER, null);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		Callable<Boolean> call = () -> {
			try {
				RatedComplaints.run(() -> this.callBacks.record(desk, id,
						new RecordCallBack(CallOutcome.NOT_REACHABLE, null, null)));
				return true;
			}
			catch (CallBackActionImpossible late) {
				return false;
			}
		};
		List<Boolean> answers = new ArrayList<>();
		for (Future<Boolean> answer : threads.invokeAll(List.of(call, call))) {
			answers.add(answer.get());
		}
		threads.shutdown();
		assertThat(answers).containsExactlyInAnyOrder(true, false);
		assertThat(this.cases.actions(id)).containsExactly("evaluation.call-back");
	}

	@Test
	void namesEveryMistakeOfAnOfficer() {
		TrackingCode code = this.cases.closed(true);
		RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 1)));
		UUID id = this.cases.callBackOf(code);
		Actor desk = RatedComplaints.officer(Role.DISPATCHER, null);
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> RatedComplaints
			.run(() -> this.callBacks.record(desk, id, new RecordCallBack(CallOutcome.UPHELD, " ", "x".repeat(1001)))))
			.satisfies((invalid) -> assertThat(invalid.errors()).extracting(ValidationError::path)
				.containsExactly("note", "requirement"));
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> RatedComplaints
			.inYuan(() -> this.callBacks.ratings(desk, RatingFilter.ALL, new PageRequest(5, "B01"))));
	}

	@Test
	void listsInPartsByOneStatementEach() {
		Actor desk = RatedComplaints.officer(Role.DISPATCHER, null);
		for (int i = 0; i < 3; i++) {
			TrackingCode code = this.cases.closed(true);
			RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, 1)));
		}
		Page<RatingLine> whole = RatedComplaints
			.inYuan(() -> this.callBacks.ratings(desk, RatingFilter.TO_DO, new PageRequest(3, null)));
		String middle = whole.items().get(1).id().toString();
		assertThat(RatedComplaints
			.inYuan(() -> this.callBacks.ratings(desk, RatingFilter.TO_DO, new PageRequest(1, middle)))
			.items()).containsExactly(whole.items().get(2));
		// the district, the question who is recused, and the list
		assertThat(SqlCapture
			.count(() -> RatedComplaints.inYuan(() -> this.callBacks.ratings(desk, RatingFilter.ALL, first()))))
			.isLessThanOrEqualTo(3);
	}

	private static PageRequest first() {
		return new PageRequest(50, null);
	}

}
