package org.yidiantong.complaints;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.events.ComplaintReassigned;
import org.yidiantong.complaints.workflow.ActionNotPermitted;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.UnitCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yidiantong.complaints.LampComplaint.CALENDAR;
import static org.yidiantong.complaints.LampComplaint.NOTE;
import static org.yidiantong.complaints.LampComplaint.at;

/**
 * What becomes of a complaint when a unit that has it is dissolved, or the district takes
 * it back.
 */
class ComplaintReassignmentUnitTests {

	private static final UnitCode NEXT = SmallChecklist.RESIDENTS.code();

	@Test
	void goesToTheSuccessorAndKeepsTheFormerUnitInItsHistory() {
		Complaint complaint = LampComplaint.handled();
		ComplaintReassigned event = succeed(complaint, LampComplaint.LEAD, NEXT).orElseThrow();
		assertThat(event.former()).isEqualTo(LampComplaint.LEAD);
		assertThat(event.lead()).isEqualTo(NEXT);
		assertThat(complaint.state()).isEqualTo(ComplaintState.HANDLING);
		assertThat(complaint.assignment()).map(Assignment::lead).contains(NEXT);
		assertThat(complaint.history().last(ComplaintAction.HAND_OVER)).map(HistoryEntry::unit)
			.contains(LampComplaint.LEAD);
	}

	@Test
	void waitsForItsDispatchWhenTheDistrictTakesOver() {
		Complaint complaint = LampComplaint.replied();
		assertThat(succeed(complaint, LampComplaint.LEAD, null)).map(ComplaintReassigned::lead).isEmpty();
		assertThat(complaint.state()).isEqualTo(ComplaintState.ACCEPTED);
		assertThat(complaint.assignment()).isEmpty();
	}

	@Test
	void hasNoUnitTwiceAfterAnAssistingOneWasDissolvedIntoTheLead() {
		Complaint complaint = LampComplaint.handled();
		succeed(complaint, LampComplaint.ASSISTING, LampComplaint.LEAD);
		assertThat(complaint.assignment()).map(Assignment::assisting)
			.hasValueSatisfying((some) -> assertThat(some).isEmpty());
	}

	@Test
	void hasTheSuccessorAsFirstDeskOrTheDistrict() {
		Complaint one = LampComplaint.filed();
		succeed(one, LampComplaint.SUPERVISING, SmallChecklist.GROUP.code());
		assertThat(one.matter().supervisingUnit()).isEqualTo(SmallChecklist.GROUP.code());
		Complaint other = LampComplaint.accepted();
		succeed(other, LampComplaint.SUPERVISING, null);
		assertThat(other.matter().supervisingUnit()).isNull();
	}

	@Test
	void neverReachesTheSuccessorOfARecusedUnit() {
		UnitCode respondent = SmallChecklist.WELFARE.code();
		Complaint complaint = LampComplaint.dispatch(LampComplaint.accept(LampComplaint.report(respondent)),
				"2021-11-02T10:00");
		succeed(complaint, respondent, LampComplaint.LEAD);
		assertThat(complaint.matter().recuses(LampComplaint.LEAD)).isTrue();
		assertThat(complaint.state()).isEqualTo(ComplaintState.ACCEPTED);
		assertThat(complaint.assignment()).isEmpty();
	}

	@Test
	void keepsItsUnitsOnceClosed() {
		Complaint complaint = LampComplaint.closed();
		assertThat(succeed(complaint, LampComplaint.LEAD, NEXT)).isEmpty();
		assertThat(complaint.assignment()).map(Assignment::lead).contains(LampComplaint.LEAD);
	}

	@Test
	void isTakenBackByTheDistrictOnlyAndItsTimeRunsAgain() {
		Complaint complaint = LampComplaint.handled();
		complaint.suspend(NOTE, LampComplaint.desk("2021-11-04T09:00"));
		assertThatExceptionOfType(ActionNotPermitted.class).isThrownBy(() -> ComplaintReassignment.takeBack(complaint,
				NOTE, CALENDAR, LampComplaint.desk("2021-11-05T09:00")));
		ComplaintReassignment.takeBack(complaint, NOTE, CALENDAR,
				new PerformedBy(ComplaintRole.DISPATCHER, "dispatcher", null, at("2021-11-05T09:00")));
		assertThat(complaint.state()).isEqualTo(ComplaintState.ACCEPTED);
		assertThat(complaint.handling().returns()).isZero();
		assertThat(complaint.handling().clock().isStopped()).isFalse();
	}

	private static Optional<ComplaintReassigned> succeed(Complaint complaint, UnitCode unit, @Nullable UnitCode next) {
		return ComplaintReassignment.succeed(complaint, unit, next, NOTE, CALENDAR, at("2021-11-12T09:00"));
	}

}
