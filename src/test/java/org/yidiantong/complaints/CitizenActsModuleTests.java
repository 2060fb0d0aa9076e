package org.yidiantong.complaints;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.complaints.inspection.ComplainantView;
import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.inspection.ProgressEntry;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.AlreadyUrged;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.UnsolvedTooLate;
import org.yidiantong.support.GeneratedPhotos;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What complainants do while their complaint is open: urge and supply more.
 */
class CitizenActsModuleTests extends ComplaintLifecycle {

	private static final String FRIDAY = "2021-12-03T09:00:00";

	private static final String NEXT_FRIDAY = "2021-12-10T09:00:00";

	private static final String SUNDAY = "2021-12-05T09:00:00";

	private static final String MONDAY = "2021-12-06T09:00:00";

	@Autowired
	private AttachmentManagement attachments;

	@Test
	void urgesOncePerWorkingDay() {
		TrackingCode tracking = file(FRIDAY);
		at(FRIDAY, () -> this.complaints.urge(tracking));
		assertThatExceptionOfType(AlreadyUrged.class).isThrownBy(() -> at(SUNDAY, () -> this.complaints.urge(tracking)))
			.withMessageContaining("2021-12-06");
		assertThat(at(SUNDAY, () -> this.complaints.details(tracking)).urgeableFrom()).isEqualTo("2021-12-06");
		assertThat(at(MONDAY, () -> this.complaints.details(tracking)).urgeableFrom()).isNull();
		assertThat(at(MONDAY, () -> this.complaints.urge(tracking)).status()).isEqualTo(ComplaintState.SUBMITTED);
	}

	@Test
	void isUrgedInTheHistoryOfTheUnit() {
		TrackingCode tracking = file(FRIDAY);
		ActionResult sent = at(FRIDAY, () -> this.desk.acceptAndDispatch(this.supervisor, filed(tracking), order()));
		at(MONDAY, () -> this.complaints.urge(tracking));
		ComplaintView seen = at(MONDAY, () -> this.cases.find(this.handler, sent.id()));
		assertThat(seen.status().state()).isEqualTo(ComplaintState.DISPATCHED);
		assertThat(seen.history()).last().extracting(ComplaintEntry::action).isEqualTo(ComplaintAction.URGE);
	}

	@Test
	void suppliesWordsAndPhotosWhileTheUnitWorks() {
		TrackingCode tracking = file(FRIDAY);
		ActionResult sent = at(FRIDAY, () -> this.desk.acceptAndDispatch(this.supervisor, filed(tracking), order()));
		String photo = at(FRIDAY,
				() -> this.attachments.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(60, 40)), "192.0.2.1"));
		at(MONDAY, () -> this.complaints.supply(tracking, "村部门口那盏，打13800138000", List.of(photo)));
		ComplaintView seen = at(MONDAY, () -> this.cases.find(this.handler, sent.id()));
		assertThat(seen.status().state()).isEqualTo(ComplaintState.DISPATCHED);
		assertThat(seen.history()).last()
			.satisfies((entry) -> assertThat(entry.note()).contains("村部门口那盏").doesNotContain("13800138000"));
		ComplainantView own = at(MONDAY, () -> this.complaints.details(tracking));
		assertThat(own.photos()).hasSize(1);
		assertThat(own.supplements()).singleElement().asString().contains("村部门口那盏");
	}

	@Test
	void endsWithTheClosing() {
		TrackingCode tracking = file(FRIDAY);
		ActionResult sent = at(FRIDAY, () -> this.desk.acceptAndDispatch(this.supervisor, filed(tracking), order()));
		ActionResult replied = next(FRIDAY, sent, (ref) -> this.handling.reply(this.handler, ref, "已修好"));
		next(FRIDAY, replied, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		assertThat(at(FRIDAY, () -> this.complaints.details(tracking))).returns(false, ComplainantView::suppliable)
			.returns(false, ComplainantView::urgeable);
		assertThatExceptionOfType(ActionImpossible.class)
			.isThrownBy(() -> at(FRIDAY, () -> this.complaints.urge(tracking)));
		assertThatExceptionOfType(ActionImpossible.class)
			.isThrownBy(() -> at(FRIDAY, () -> this.complaints.supply(tracking, "还有", List.of())));
	}

	@Test
	void goesToTheComplaintThatTheirsWasMergedInto() {
		TrackingCode first = file(FRIDAY);
		ComplaintRef live = filed(first);
		ActionResult accepted = at(FRIDAY, () -> this.desk.accept(this.supervisor, live));
		TrackingCode second = file(FRIDAY);
		ComplaintRef merged = filed(second);
		String number = view(FRIDAY, accepted).status().caseNumber();
		at(FRIDAY, () -> this.triage.merge(this.supervisor, merged, number));
		at(FRIDAY, () -> this.complaints.urge(second));
		at(FRIDAY, () -> this.complaints.supply(second, "我家门口也不亮", List.of()));
		assertThat(view(FRIDAY, accepted).history()).extracting(ComplaintEntry::action)
			.endsWith(ComplaintAction.URGE, ComplaintAction.SUPPLY);
		assertThat(at(FRIDAY, () -> this.complaints.details(first)).supplements()).isEmpty();
		assertThat(shown(first)).doesNotContain(ComplaintAction.URGE, ComplaintAction.SUPPLY);
		assertThat(at(FRIDAY, () -> this.complaints.details(second)).supplements()).containsExactly("我家门口也不亮");
		assertThat(shown(second)).endsWith(ComplaintAction.URGE, ComplaintAction.SUPPLY);
	}

	@Test
	void findsTheirWordsThoughTheirComplaintGoesOnInAThirdOne() {
		TrackingCode first = file(FRIDAY);
		TrackingCode second = file(FRIDAY);
		TrackingCode third = file(FRIDAY);
		at(FRIDAY, () -> this.triage.merge(this.supervisor, filed(third), accepted(second).caseNumber()));
		at(FRIDAY, () -> this.complaints.supply(third, "我家门口也不亮", List.of()));
		String number = accepted(first).caseNumber();
		int revision = at(FRIDAY, () -> this.cases.find(this.supervisor, filed(second).id())).status().revision();
		at(FRIDAY, () -> this.triage.merge(this.supervisor, new ComplaintRef(filed(second).id(), revision), number));
		at(FRIDAY, () -> this.complaints.supply(third, "还是不亮", List.of()));
		assertThat(at(FRIDAY, () -> this.complaints.details(third)).supplements()).containsExactly("我家门口也不亮", "还是不亮");
		assertThat(at(FRIDAY, () -> this.complaints.details(second)).supplements()).isEmpty();
	}

	private ActionResult accepted(TrackingCode tracking) {
		return at(FRIDAY, () -> this.desk.accept(this.supervisor, filed(tracking)));
	}

	private List<ComplaintAction> shown(TrackingCode tracking) {
		return at(FRIDAY, () -> this.complaints.track(tracking)).history().stream().map(ProgressEntry::action).toList();
	}

	@Test
	void reopensWithoutARatingWhatIsNotSolved() {
		TrackingCode tracking = file(FRIDAY);
		ActionResult closed = closed(tracking);
		at(NEXT_FRIDAY, () -> this.complaints.unsolved(tracking, "又不亮了，打13800138000"));
		ComplaintView seen = at(NEXT_FRIDAY, () -> this.cases.find(this.supervisor, closed.id()));
		assertThat(seen.status().state()).isEqualTo(ComplaintState.REOPENED);
		assertThat(seen.round()).isEqualTo(2);
		assertThat(seen.history()).extracting(ComplaintEntry::action)
			.endsWith(ComplaintAction.REOPEN, ComplaintAction.SUPPLY);
		assertThat(seen.history()).last()
			.satisfies((entry) -> assertThat(entry.note()).contains("又不亮了").doesNotContain("13800138000"));
		assertThat(at(NEXT_FRIDAY, () -> this.complaints.details(tracking)).delays()).isEmpty();
	}

	@Test
	void isReopenedByEachOfThoseWhoseComplaintsGoOnTogether() {
		TrackingCode first = file(FRIDAY);
		TrackingCode second = file(FRIDAY);
		ActionResult accepted = accepted(first);
		at(FRIDAY, () -> this.triage.merge(this.supervisor, filed(second), accepted.caseNumber()));
		ActionResult sent = next(FRIDAY, accepted, (ref) -> this.desk.dispatch(this.supervisor, ref, order()));
		ActionResult replied = next(FRIDAY, sent, (ref) -> this.handling.reply(this.handler, ref, "已修好"));
		ActionResult closed = next(FRIDAY, replied, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		at(MONDAY, () -> this.complaints.unsolved(second, "我家门口还是不亮"));
		assertThat(reopenings(first)).containsExactly(true);
		assertThat(reopenings(second)).containsExactly(false);
		next(MONDAY, ref(closed), (ref) -> this.desk.dispatch(this.supervisor, ref, order()));
		next(MONDAY, ref(closed), (ref) -> this.handling.reply(this.handler, ref, "已修好"));
		next(MONDAY, ref(closed), (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		at(MONDAY, () -> this.complaints.unsolved(first, "又不亮了"));
		assertThat(reopenings(first)).containsExactly(true, false);
		assertThat(reopenings(second)).containsExactly(false, true);
	}

	private ActionResult ref(ActionResult before) {
		return new ActionResult(before.id(), null, before.state(), null, before.dueOn(),
				view(MONDAY, before).status().revision());
	}

	/** Whether another complainant asked for the reopenings, as the page tells. */
	private List<Boolean> reopenings(TrackingCode tracking) {
		return at(MONDAY, () -> this.complaints.track(tracking)).history()
			.stream()
			.filter((entry) -> entry.action() == ComplaintAction.REOPEN)
			.map(ProgressEntry::ofAnother)
			.toList();
	}

	@Test
	void isNotReopenedOnceTheDaysAreOver() {
		TrackingCode tracking = file(FRIDAY);
		closed(tracking);
		assertThat(at("2021-12-13T09:00:00", () -> this.complaints.details(tracking)).unsolvedUntil()).isNull();
		assertThatExceptionOfType(UnsolvedTooLate.class)
			.isThrownBy(() -> at("2021-12-13T09:00:00", () -> this.complaints.unsolved(tracking, "又不亮了")));
		assertThatExceptionOfType(ActionImpossible.class)
			.isThrownBy(() -> at(FRIDAY, () -> this.complaints.unsolved(file(FRIDAY), "还没办")));
	}

	private ActionResult closed(TrackingCode tracking) {
		ActionResult sent = at(FRIDAY, () -> this.desk.acceptAndDispatch(this.supervisor, filed(tracking), order()));
		ActionResult replied = next(FRIDAY, sent, (ref) -> this.handling.reply(this.handler, ref, "已修好"));
		return next(FRIDAY, replied, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
	}

}
