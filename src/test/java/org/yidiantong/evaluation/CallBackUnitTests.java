package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.calendar.NationalCalendar;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.RateableComplaint;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.evaluation.events.CallBackDone;
import org.yidiantong.evaluation.events.CallBackOpened;
import org.yidiantong.evaluation.events.CallBackRescheduled;
import org.yidiantong.evaluation.events.EscalationBecameDue;
import org.yidiantong.evaluation.events.RectificationDone;
import org.yidiantong.evaluation.events.RectificationJudged;
import org.yidiantong.evaluation.events.RectificationOpened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CallBackUnitTests {

	private static final Instant NOW = Instant.parse("2021-12-15T01:00:00Z");

	private static final WorkCalendar CALENDAR = NationalCalendar.calendar();

	private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

	@Test
	void climbsToEscalation() {
		CallBack one = opened(false);
		assertThat(one.nextDueOn()).isEqualTo(DAY);
		one.uphold("属实", "修好路灯", DAY.plusDays(20), NOW);
		assertThat(one.nextDueOn()).isEqualTo(DAY.plusDays(20));
		one.rectify("修好了", NOW);
		one.judge(false, "还没亮", NOW);
		one.rectify("亮了", NOW);
		one.judge(true, null, NOW);
		one.escalate(NOW);
		assertThat(one.state()).isEqualTo(CallBackState.ESCALATION_DUE);
		assertThat(one.moves()).isEqualTo(8);
		assertThat(one.nextDueOn()).isNull();
	}

	@Test
	void givesUpAnonymousPersonsOnly() {
		assertThatExceptionOfType(PersonReachable.class).isThrownBy(() -> opened(false).giveUp(null, NOW));
		CallBack anonymous = opened(true);
		anonymous.giveUp(null, NOW);
		assertThat(anonymous.state()).isEqualTo(CallBackState.NOT_REACHABLE);
	}

	@Test
	void hasNobodyRectifyWithoutLeadUnit() {
		CallBack one = new CallBack(new CallBackId(341503, UUID.randomUUID()), rating(false, null), DAY);
		assertThatExceptionOfType(LeadUnitMissing.class).isThrownBy(() -> one.uphold("属实", "修好", DAY, NOW));
		assertThat(one.state()).isEqualTo(CallBackState.OPEN);
	}

	@ParameterizedTest
	@CsvSource({ "OPEN, RCTE", "CALLED, SURCTE", "NOT_REACHABLE, SURCTE", "RECTIFYING, SUCTE", "RECTIFIED, SURE",
			"ACCEPTED, SURCT", "ESCALATION_DUE, SURCTE" })
	void refusesWhatTheStateDoesNotAllow(CallBackState state, String actions) {
		for (String action : actions.split("")) {
			CallBack one = in(state);
			assertThatExceptionOfType(CallBackActionImpossible.class).as(state + " " + action)
				.isThrownBy(() -> act(action).accept(one))
				.withMessageContaining("evaluation.state." + state);
			assertThat(one.state()).isEqualTo(state);
		}
	}

	@Test
	void namesItsStateBeforeAnythingElse() {
		CallBack settled = opened(false);
		settled.settle("无", NOW);
		assertThatExceptionOfType(CallBackActionImpossible.class).isThrownBy(() -> settled.giveUp(null, NOW));
		CallBack withoutLead = new CallBack(new CallBackId(341503, UUID.randomUUID()), rating(true, null), DAY);
		withoutLead.giveUp(null, NOW);
		assertThatExceptionOfType(CallBackActionImpossible.class)
			.isThrownBy(() -> withoutLead.uphold("属实", "修好", DAY, NOW));
	}

	@Test
	void tellsOfItsOpening() {
		CallBack one = opened(true);
		assertThat(one.opened())
			.isEqualTo(new CallBackOpened(341503, one.complaint(), true, DAY, one.id().subject(), 1, NOW));
		assertThat(one.id().subject()).startsWith("call-back/");
	}

	@Test
	void tellsWhetherThePersonWasReachedAndRight() {
		CallBackDone settled = (CallBackDone) opened(false).settle("无", NOW).get(0);
		assertThat(settled.reached()).isTrue();
		assertThat(settled.upheld()).isFalse();
		CallBackDone upheld = (CallBackDone) opened(false).uphold("属实", "修好", DAY, NOW).get(0);
		assertThat(upheld.upheld()).isTrue();
		CallBackDone unreached = (CallBackDone) opened(true).giveUp(null, NOW).get(0);
		assertThat(unreached.reached()).isFalse();
	}

	@Test
	void tellsWhoHasToRectifyUntilWhen() {
		RectificationOpened told = (RectificationOpened) opened(false).uphold("属实", "修好", DAY, NOW).get(1);
		assertThat(told.unit()).hasToString("HU-V001");
		assertThat(told.dueOn()).isEqualTo(DAY);
		assertThat(told.subjectVersion()).isEqualTo(3);
	}

	@Test
	void isInTimeUntilTheEndOfItsDayInTheDistrict() {
		Instant last = Instant.parse("2021-12-20T15:59:59Z");
		CallBack one = opened(false);
		assertThat(((CallBackDone) one.uphold("属实", "修好", DAY, last).get(0)).inTime()).isTrue();
		assertThat(one.rectify("修好了", last.plusSeconds(1)).inTime()).isFalse();
	}

	@Test
	void tellsOfTheRectificationAndItsJudgement() {
		CallBack one = in(CallBackState.RECTIFYING);
		RectificationDone done = one.rectify("修好了", NOW);
		assertThat(done.inTime()).isTrue();
		assertThat(done.unit()).hasToString("HU-V001");
		RectificationJudged judged = one.judge(false, "还没亮", NOW);
		assertThat(judged.accepted()).isFalse();
		assertThat(judged.subjectVersion()).isEqualTo(5);
		assertThat(one.state()).isEqualTo(CallBackState.RECTIFYING);
	}

	@Test
	void movesTheCallWithTheCalendar() {
		CallBack one = opened(false);
		LocalDate today = LocalDate.of(2021, 12, 15);
		assertThat(one.dueOn()).isEqualTo("2021-12-20");
		assertThat(one.movesUnder(CALENDAR, today)).as("counted three working days after the opening").isFalse();
		assertThat(one.dueUnder(CALENDAR, LocalDate.of(2021, 12, 21))).as("over").isEqualTo("2021-12-20");
		CallBack other = new CallBack(one.id(), rating(false, "HU-V001"), LocalDate.of(2021, 12, 18));
		assertThat(other.reschedule(CALENDAR, today, NOW)).isEqualTo(new CallBackRescheduled(341503, other.complaint(),
				false, DAY, LocalDate.of(2021, 12, 18), other.id().subject(), 2, NOW));
		assertThat(other.nextDueOn()).isEqualTo(DAY);
		assertThat(other.moves()).isEqualTo(2);
	}

	@ParameterizedTest
	@EnumSource(value = CallBackState.class, names = { "RECTIFYING", "RECTIFIED" })
	void movesARectificationThatIsOpenOrCanBeAgain(CallBackState state) {
		CallBack one = in(state);
		LocalDate today = LocalDate.of(2021, 12, 15);
		LocalDate former = one.rectifyBy();
		assertThat(one.dueUnder(CALENDAR, today)).as("15 working days after 12-15, without the New Year's day off")
			.isEqualTo("2022-01-06");
		CallBackRescheduled moved = one.reschedule(CALENDAR, today, NOW);
		assertThat(moved.rectification()).isTrue();
		assertThat(moved.formerDueOn()).isEqualTo(former);
		assertThat(one.rectifyBy()).isEqualTo("2022-01-06");
		assertThat(one.dueOn()).isEqualTo(DAY);
	}

	@ParameterizedTest
	@EnumSource(value = CallBackState.class, mode = EnumSource.Mode.EXCLUDE,
			names = { "OPEN", "RECTIFYING", "RECTIFIED" })
	void movesNothingThatIsDone(CallBackState state) {
		assertThat(in(state).movesUnder(CALENDAR, LocalDate.of(2021, 12, 15))).isFalse();
	}

	@Test
	void tellsOfItsEscalation() {
		EscalationBecameDue told = in(CallBackState.ACCEPTED).escalate(NOW);
		assertThat(told.unit()).hasToString("HU-V001");
		assertThat(told.subjectVersion()).isEqualTo(6);
	}

	@Test
	void keepsTheUnitsOfItsComplaint() {
		CallBack one = opened(true);
		assertThat(one.supervisingUnit()).hasToString("SU-T14");
		assertThat(one.leadUnit()).hasToString("HU-V001");
		assertThat(one.dueOn()).isEqualTo(DAY);
	}

	private static Consumer<CallBack> act(String action) {
		return switch (action) {
			case "S" -> (one) -> one.settle("无", NOW);
			case "U" -> (one) -> one.uphold("属实", "修好", DAY, NOW);
			case "R" -> (one) -> one.rectify("修好了", NOW);
			case "C" -> (one) -> one.judge(true, null, NOW);
			case "T" -> (one) -> one.judge(false, "不行", NOW);
			default -> (one) -> one.escalate(NOW);
		};
	}

	private static CallBack in(CallBackState state) {
		CallBack one = opened(true);
		switch (state) {
			case OPEN -> {
			}
			case NOT_REACHABLE -> one.giveUp(null, NOW);
			case CALLED -> one.settle("无", NOW);
			case RECTIFYING -> act("U").accept(one);
			case RECTIFIED -> act("U").andThen(act("R")).accept(one);
			case ACCEPTED -> act("U").andThen(act("R")).andThen(act("C")).accept(one);
			case ESCALATION_DUE -> act("U").andThen(act("R")).andThen(act("C")).andThen(act("E")).accept(one);
		}
		return one;
	}

	private static CallBack opened(boolean anonymous) {
		return new CallBack(new CallBackId(341503, UUID.randomUUID()), rating(anonymous, "HU-V001"), DAY);
	}

	private static Rating rating(boolean anonymous, String lead) {
		RateableComplaint about = new RateableComplaint(new ComplaintId(UUID.randomUUID()), ComplaintState.CLOSED, 1,
				UnitCode.orNull(lead), new UnitCode("SU-T14"), null, null, null, new PlaceCode("341503014-V01"),
				"341503014/341503014-V01", anonymous, NOW);
		return new Rating(UUID.randomUUID(), about, RatingKind.FIRST, 1, List.of(), null, NOW);
	}

}
