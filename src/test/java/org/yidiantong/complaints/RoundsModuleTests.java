package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.deadline.ExtensionImpossible;
import org.yidiantong.complaints.inspection.ComplaintDeadline;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintProgress;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A complaint that is reopened gets a round of its own: unit, due day, extensions and
 * answer. What the round before has achieved stays.
 */
class RoundsModuleTests extends ComplaintLifecycle {

	@Test
	void startTheirClockWithTheDispatch() {
		ActionResult again = dispatchedAgain("2021-12-15T09:00", "2021-12-16T09:00");
		// five working days and two for the review
		assertThat(again.dueOn()).isEqualTo("2021-12-27");
		ComplaintDeadline deadline = view("2021-12-16T10:00", again).deadline();
		assertThat(deadline.firstDueOn()).isEqualTo("2021-12-27");
		assertThat(deadline.extensions()).isZero();
	}

	@Test
	void canBeExtendedLikeTheFirst() {
		ActionResult again = dispatchedAgain("2021-12-15T09:00", "2021-12-16T09:00");
		ActionResult signed = next("2021-12-17T09:00", again, (ref) -> this.handling.sign(this.handler, ref));
		ActionResult extended = extend("2021-12-20T09:00", signed, "2022-01-10");
		assertThat(extended.dueOn()).isEqualTo("2022-01-10");
		// ninety days after the dispatch of the round
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> extend("2021-12-21T09:00", extended, "2022-03-17"));
		assertThat(extend("2021-12-21T09:00", extended, "2022-03-16").dueOn()).isEqualTo("2022-03-16");
	}

	@Test
	void areNotExtendedOnceTheyAreLate() {
		ActionResult again = dispatchedAgain("2021-12-15T09:00", "2021-12-16T09:00");
		ActionResult signed = next("2021-12-17T09:00", again, (ref) -> this.handling.sign(this.handler, ref));
		assertThatExceptionOfType(ExtensionImpossible.class)
			.isThrownBy(() -> extend("2021-12-28T09:00", signed, "2022-01-10"))
			.matches((refused) -> refused.name().equals("extended-too-late"));
	}

	@Test
	void goToTheUnitThatDidItBefore() {
		ActionResult reopened = reopened("2021-12-15T09:00");
		DispatchComplaint byDefault = new DispatchComplaint(null, null, List.of(), "请重新办理");
		assertThat(next("2021-12-16T09:00", reopened, (ref) -> this.desk.dispatch(this.supervisor, ref, byDefault))
			.leadUnit()).hasToString(other());
	}

	@Test
	void leaveTheRoundBeforeAsItWas() {
		ActionResult again = dispatchedAgain("2021-12-15T09:00", "2021-12-16T09:00");
		ComplaintView view = view("2021-12-16T10:00", again);
		assertThat(view.round()).isEqualTo(2);
		assertThat(view.endedRounds()).singleElement().satisfies((first) -> {
			assertThat(first.round()).isOne();
			assertThat(first.leadUnit().code()).hasToString(other());
			assertThat(first.dueOn()).isEqualTo("2021-10-11");
			assertThat(first.closedAt()).isEqualTo("2021-09-26T01:00:00Z");
			assertThat(first.onTime()).isTrue();
			assertThat(first.answer()).isEqualTo("已换灯泡");
		});
	}

	@Test
	void areFlaggedWhenTheyAreLateButNotOverdue() {
		ActionResult again = dispatchedAgain("2021-12-15T09:00", "2021-12-16T09:00");
		assertThat(view("2021-12-27T23:59", again).deadline().redoOverdue()).isFalse();
		ComplaintDeadline late = view("2021-12-28T00:00", again).deadline();
		assertThat(late.redoOverdue()).isTrue();
		assertThat(late.overdue()).isFalse();
		assertThat(at("2021-12-28T09:00",
				() -> this.cases.list(this.supervisor, ComplaintFilter.ALL, new PageRequest(10, null)))
			.items()).extracting(ComplaintSummary::redoOverdue).containsExactly(true);
	}

	@Test
	void showTheComplainantTheAnswerBefore() {
		TrackingCode code = file("2021-09-22T09:00");
		next("2021-12-15T09:00", closed(filed(code)), (ref) -> this.desk.reopen(this.supervisor, ref, "没修好"));
		ComplaintProgress progress = at("2021-12-15T10:00", () -> this.complaints.track(code));
		assertThat(progress.answer()).isNull();
		assertThat(progress.earlierAnswers()).containsExactly("已换灯泡");
	}

	private ActionResult dispatchedAgain(String reopened, String time) {
		return next(time, reopened(reopened), (ref) -> this.desk.dispatch(this.supervisor, ref, order()));
	}

	private ActionResult reopened(String time) {
		return next(time, closed(filed("2021-09-22T09:00")), (ref) -> this.desk.reopen(this.supervisor, ref, "没修好"));
	}

	/** Closed in time by a unit that the checklist does not name. */
	private ActionResult closed(ComplaintRef filed) {
		ActionResult standing = at("2021-09-22T10:00", () -> this.desk.acceptAndDispatch(this.supervisor, filed,
				new DispatchComplaint(other(), null, List.of(), "请核实")));
		Actor unit = officer(Role.HANDLING_OFFICER, other());
		standing = next("2021-09-24T09:00", standing, (ref) -> this.handling.reply(unit, ref, "已换灯泡"));
		return next("2021-09-26T09:00", standing, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
	}

	private String other() {
		return "HU-" + this.code + "100";
	}

	private ActionResult extend(String time, ActionResult standing, String until) {
		return next(time, standing, (ref) -> this.handling.extend(this.handler, ref, LocalDate.parse(until), "等材料"));
	}

}
