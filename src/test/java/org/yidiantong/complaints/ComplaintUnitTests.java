package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.deadline.ClockStopped;
import org.yidiantong.complaints.deadline.ExtensionImpossible;
import org.yidiantong.complaints.dispatch.DispatchPlan;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintRejected;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ActionNotPermitted;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Milestones;
import org.yidiantong.complaints.workflow.RejectReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.yidiantong.complaints.LampComplaint.DUE;
import static org.yidiantong.complaints.LampComplaint.LIMITS;
import static org.yidiantong.complaints.LampComplaint.NOTE;
import static org.yidiantong.complaints.LampComplaint.citizen;
import static org.yidiantong.complaints.LampComplaint.desk;
import static org.yidiantong.complaints.LampComplaint.handler;
import static org.yidiantong.complaints.LampComplaint.platform;

class ComplaintUnitTests {

	private static final ComplaintId ANOTHER = new ComplaintId(UUID.randomUUID());

	@Test
	void tellsOfItsFiling() {
		ComplaintFiled told = LampComplaint.filed().filed("C1");
		assertThat(told.nature()).isEqualTo(ComplaintFiled.Nature.REQUEST);
		assertThat(told.anonymous()).isTrue();
		assertThat(told.category()).isEqualTo("C1");
		assertThat(told.place()).hasSize(2);
		assertThat(told.dueOn()).isEqualTo(DUE);
		assertThat(told.subject()).isEqualTo(LampComplaint.ID.subject());
	}

	@Test
	void goesFromFilingToArchive() {
		Complaint lamp = LampComplaint.filed();
		List<ComplaintEvent> told = List.of(lamp.filed(null), lamp.accept("2021-00001", desk("2021-11-02T09:00")),
				lamp.dispatch(LampComplaint.plan(), null, NOTE, desk("2021-11-02T10:00")),
				lamp.sign(handler("2021-11-03T09:00")), lamp.reply(NOTE, null, handler("2021-11-05T09:00")),
				lamp.sendBack(NOTE, desk("2021-11-05T10:00")), lamp.reply(NOTE, null, handler("2021-11-05T11:00")),
				lamp.approve(null, null, desk("2021-11-08T09:00")), lamp.close(desk("2021-11-08T10:00")),
				lamp.archive(LIMITS, platform("2021-12-08T10:00")));
		assertThat(told).extracting(ComplaintEvent::subjectVersion).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
		assertThat(lamp.history().entries()).extracting(HistoryEntry::state)
			.containsExactly(ComplaintState.SUBMITTED, ComplaintState.ACCEPTED, ComplaintState.DISPATCHED,
					ComplaintState.HANDLING, ComplaintState.REPLIED, ComplaintState.HANDLING, ComplaintState.REPLIED,
					ComplaintState.REVIEWED, ComplaintState.CLOSED, ComplaintState.ARCHIVED);
	}

	@Test
	void keepsDatesOfItsRoad() {
		Milestones milestones = LampComplaint.closed().milestones();
		assertThat(milestones.number()).isEqualTo(LampComplaint.NUMBER);
		assertThat(milestones.filedAt()).isEqualTo(LampComplaint.at("2021-11-01T09:00"));
		assertThat(milestones.acceptedAt()).isEqualTo(LampComplaint.at("2021-11-02T09:00"));
		assertThat(milestones.closedAt()).isEqualTo(LampComplaint.at("2021-11-08T10:00"));
		assertThat(milestones.mergedInto()).isNull();
	}

	@Test
	void isAssignedWithTheItemThatTheDeskFound() {
		Complaint lamp = LampComplaint.accepted();
		ComplaintDispatched told = lamp.dispatch(LampComplaint.plan(), ANOTHER, NOTE, desk("2021-11-02T10:00"));
		assertThat(told.lineage()).isEqualTo("341503/L01");
		assertThat(told.lead()).isEqualTo(LampComplaint.LEAD);
		assertThat(told.assisting()).containsExactly(LampComplaint.ASSISTING);
		assertThat(told.repeatOf()).isEqualTo(ANOTHER);
		assertThat(told.firstDueOn()).isEqualTo(DUE);
		assertThat(lamp.matter().itemName()).isEqualTo("路灯报修");
		assertThat(lamp.assignment()).contains(LampComplaint.plan().assignment());
	}

	@Test
	void keepsItsItemWhenTheDeskFindsNone() {
		Complaint lamp = LampComplaint.dispatched();
		lamp.giveBack(NOTE, LIMITS, LampComplaint.CALENDAR, handler("2021-11-03T09:00"));
		DispatchPlan plan = new DispatchPlan(LampComplaint.assignment(LampComplaint.LEAD), LampComplaint.deadline(),
				null, Recusal.none());
		assertThat(lamp.dispatch(plan, null, NOTE, desk("2021-11-03T10:00")).lineage()).isEqualTo("341503/L01");
	}

	@Test
	void keepsTheFirstComplaintThatItRepeats() {
		Complaint lamp = LampComplaint.accepted();
		lamp.dispatch(LampComplaint.plan(), ANOTHER, NOTE, desk("2021-11-02T10:00"));
		lamp.giveBack(NOTE, LIMITS, LampComplaint.CALENDAR, handler("2021-11-03T09:00"));
		ComplaintDispatched told = lamp.dispatch(LampComplaint.plan(), new ComplaintId(UUID.randomUUID()), NOTE,
				desk("2021-11-03T10:00"));
		assertThat(told.repeatOf()).isEqualTo(ANOTHER);
	}

	@Test
	void goesNeitherToItsRespondentNorPastIt() {
		Complaint report = LampComplaint.accept(LampComplaint.report(LampComplaint.ASSISTING));
		assertUnchanged(report, UnitRecused.class,
				() -> report.dispatch(LampComplaint.plan(), null, NOTE, desk("2021-11-02T10:00")));
		Complaint other = LampComplaint.accept(LampComplaint.report(LampComplaint.LEAD));
		assertUnchanged(other, UnitRecused.class,
				() -> other.dispatch(LampComplaint.plan(), null, NOTE, desk("2021-11-02T10:00")));
		Complaint third = LampComplaint.accept(LampComplaint.report(LampComplaint.SUPERVISING));
		assertThat(LampComplaint.dispatch(third, "2021-11-02T10:00").state()).isEqualTo(ComplaintState.DISPATCHED);
	}

	@Test
	void isReturnedByItsUnit() {
		Complaint lamp = LampComplaint.dispatched();
		assertThat(lamp.giveBack(NOTE, LIMITS, LampComplaint.CALENDAR, handler("2021-11-03T09:00")))
			.satisfies((told) -> assertThat(told.unit()).isEqualTo(LampComplaint.LEAD))
			.satisfies((told) -> assertThat(told.times()).isEqualTo(1));
		assertThat(lamp.assignment()).isEmpty();
		assertThat(lamp.state()).isEqualTo(ComplaintState.ACCEPTED);
	}

	@Test
	void isExtendedFromTheDayOfItsAcceptance() {
		Complaint lamp = LampComplaint.handled();
		LocalDate last = LocalDate.of(2022, 1, 31);
		assertUnchanged(lamp, ExtensionImpossible.class,
				() -> lamp.extend(last.plusDays(1), NOTE, LIMITS, LampComplaint.CALENDAR, handler("2021-11-10T09:00")));
		assertThat(lamp.extend(last, NOTE, LIMITS, LampComplaint.CALENDAR, handler("2021-11-10T09:00")))
			// the last legal day is in the Spring Festival
			.satisfies((told) -> assertThat(told.dueOn()).isEqualTo("2022-02-07"))
			.satisfies((told) -> assertThat(told.extensions()).isEqualTo(1));
		assertThat(lamp.handling().clock().firstDueOn()).isEqualTo(DUE);
		assertThat(lamp.state()).isEqualTo(ComplaintState.HANDLING);
	}

	@Test
	void gainsTheDaysOfItsSuspension() {
		Complaint lamp = LampComplaint.handled();
		lamp.suspend(NOTE, desk("2021-11-04T09:00"));
		assertUnchanged(lamp, ClockStopped.class, () -> lamp.suspend(NOTE, desk("2021-11-05T09:00")));
		assertThat(lamp.resume(LampComplaint.CALENDAR, desk("2021-11-09T09:00")).dueOn()).isEqualTo("2021-11-18");
		assertUnchanged(lamp, ClockStopped.class, () -> lamp.resume(LampComplaint.CALENDAR, desk("2021-11-09T10:00")));
	}

	@Test
	void letsNoUnitActWhileItIsSuspended() {
		Complaint lamp = LampComplaint.handled();
		lamp.suspend(NOTE, desk("2021-11-04T09:00"));
		assertThatExceptionOfType(ClockStopped.class)
			.isThrownBy(() -> lamp.roleFor(ComplaintAction.REPLY, List.of(ComplaintRole.HANDLER)));
		assertThat(lamp.roleFor(ComplaintAction.RESUME, List.of(ComplaintRole.HANDLER, ComplaintRole.DISPATCHER)))
			.isEqualTo(ComplaintRole.DISPATCHER);
	}

	@Test
	void keepsExtensionsAndSuspensionsInItsHistory() {
		Complaint lamp = LampComplaint.handled();
		assertThat(lamp.extend(DUE.plusDays(3), NOTE, LIMITS, LampComplaint.CALENDAR, handler("2021-11-04T08:00"))
			.subjectVersion()).isEqualTo(5);
		assertThat(lamp.suspend(NOTE, desk("2021-11-04T09:00")).subjectVersion()).isEqualTo(6);
		assertThat(lamp.resume(LampComplaint.CALENDAR, desk("2021-11-09T09:00")).subjectVersion()).isEqualTo(7);
		assertThat(lamp.history().entries()).extracting(HistoryEntry::action)
			.endsWith(ComplaintAction.SIGN, ComplaintAction.EXTEND, ComplaintAction.SUSPEND, ComplaintAction.RESUME);
	}

	@Test
	void isSupplementedOnRequest() {
		Complaint lamp = LampComplaint.filed();
		assertThat(lamp.requestSupplement(NOTE, desk("2021-11-01T10:00")).state())
			.isEqualTo(ComplaintEvent.State.SUPPLEMENT);
		assertThat(lamp.supplement(NOTE, null, citizen("2021-11-01T11:00")).state())
			.isEqualTo(ComplaintEvent.State.SUBMITTED);
	}

	@Test
	void endsWithoutAnAnswer() {
		Complaint withdrawn = LampComplaint.accepted();
		assertThat(withdrawn.withdraw(citizen("2021-11-02T11:00")).from()).isEqualTo(ComplaintEvent.State.ACCEPTED);
		assertThat(withdrawn.state()).isEqualTo(ComplaintState.WITHDRAWN);
		assertThat(LampComplaint.filed().reject(RejectReason.ELSEWHERE, NOTE, desk("2021-11-02T11:00")).reason())
			.isEqualTo(ComplaintRejected.Reason.ELSEWHERE);
		assertThat(LampComplaint.filed().refer(NOTE, desk("2021-11-02T11:00")).state())
			.isEqualTo(ComplaintEvent.State.REFERRED);
	}

	@Test
	void goesOnInAnotherComplaint() {
		Complaint lamp = LampComplaint.accepted();
		assertThat(lamp.merge(ANOTHER, desk("2021-11-02T11:00")).into()).isEqualTo(ANOTHER);
		assertThat(lamp.state()).isEqualTo(ComplaintState.MERGED);
		assertThat(lamp.milestones().mergedInto()).isEqualTo(ANOTHER);
		assertThat(lamp.milestones().number()).isEqualTo(LampComplaint.NUMBER);
	}

	@Test
	void isReopenedAndDispatchedAgain() {
		Complaint lamp = LampComplaint.closed();
		assertThat(lamp.reopen(NOTE, LampComplaint.deadline(), desk("2021-11-09T09:00")).state())
			.isEqualTo(ComplaintEvent.State.REOPENED);
		assertThat(LampComplaint.dispatch(lamp, "2021-11-09T10:00").state()).isEqualTo(ComplaintState.DISPATCHED);
	}

	@Test
	void refusesWhatItsStateOrTheRoleDoesNotAllow() {
		Complaint lamp = LampComplaint.dispatched();
		assertUnchanged(lamp, ActionImpossible.class, () -> lamp.close(desk("2021-11-02T11:00")));
		assertUnchanged(lamp, ActionNotPermitted.class, () -> lamp.sign(desk("2021-11-02T11:00")));
		assertUnchanged(lamp, ActionNotPermitted.class,
				() -> lamp.giveBack(NOTE, LIMITS, LampComplaint.CALENDAR, desk("2021-11-02T11:00")));
		assertUnchanged(lamp, ActionImpossible.class,
				() -> lamp.extend(DUE.plusDays(1), NOTE, LIMITS, LampComplaint.CALENDAR, handler("2021-11-02T11:00")));
		assertUnchanged(lamp, ActionImpossible.class, () -> lamp.suspend(NOTE, desk("2021-11-02T11:00")));
		assertUnchanged(lamp, ActionImpossible.class,
				() -> lamp.resume(LampComplaint.CALENDAR, desk("2021-11-02T11:00")));
	}

	private static void assertUnchanged(Complaint complaint, Class<? extends Exception> refusal,
			ThrowingCallable action) {
		ComplaintState state = complaint.state();
		int moves = complaint.moves();
		Handling handling = complaint.handling();
		assertThat(catchThrowable(action)).isInstanceOf(refusal);
		assertThat(complaint.state()).isEqualTo(state);
		assertThat(complaint.moves()).isEqualTo(moves);
		assertThat(complaint.handling()).isEqualTo(handling);
	}

}
