package org.yidiantong.complaints.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The table of the workflow against one that is written by hand.
 */
class TransitionUnitTests {

	private static final String DESK = "SUPERVISOR+DISPATCHER";

	private static final List<String> BY_HAND = List.of("- FILE SUBMITTED CITIZEN",
			"SUBMITTED WITHDRAW WITHDRAWN CITIZEN", "SUBMITTED ACCEPT ACCEPTED " + DESK,
			"SUBMITTED REJECT REJECTED " + DESK, "SUBMITTED REFER REFERRED " + DESK,
			"SUBMITTED ASK_SUPPLEMENT SUPPLEMENT " + DESK, "SUBMITTED MERGE MERGED " + DESK,
			"SUPPLEMENT SUPPLY SUBMITTED CITIZEN", "SUBMITTED SUPPLY SUBMITTED CITIZEN",
			"ACCEPTED SUPPLY ACCEPTED CITIZEN", "DISPATCHED SUPPLY DISPATCHED CITIZEN",
			"HANDLING SUPPLY HANDLING CITIZEN", "REPLIED SUPPLY REPLIED CITIZEN", "REVIEWED SUPPLY REVIEWED CITIZEN",
			"REOPENED SUPPLY REOPENED CITIZEN", "SUBMITTED URGE SUBMITTED CITIZEN", "ACCEPTED URGE ACCEPTED CITIZEN",
			"DISPATCHED URGE DISPATCHED CITIZEN", "HANDLING URGE HANDLING CITIZEN", "REPLIED URGE REPLIED CITIZEN",
			"REVIEWED URGE REVIEWED CITIZEN", "REOPENED URGE REOPENED CITIZEN", "SUPPLEMENT WITHDRAW WITHDRAWN CITIZEN",
			"SUPPLEMENT REJECT REJECTED " + DESK, "SUPPLEMENT REFER REFERRED " + DESK,
			"ACCEPTED WITHDRAW WITHDRAWN CITIZEN", "ACCEPTED DISPATCH DISPATCHED " + DESK,
			"ACCEPTED REFER REFERRED " + DESK, "ACCEPTED MERGE MERGED " + DESK, "DISPATCHED WITHDRAW WITHDRAWN CITIZEN",
			"DISPATCHED SIGN HANDLING HANDLER", "DISPATCHED RETURN ACCEPTED HANDLER",
			"DISPATCHED REPLY REPLIED HANDLER", "HANDLING WITHDRAW WITHDRAWN CITIZEN", "HANDLING REPLY REPLIED HANDLER",
			"HANDLING EXTEND HANDLING HANDLER", "HANDLING SUSPEND HANDLING " + DESK, "HANDLING RESUME HANDLING " + DESK,
			"REPLIED APPROVE REVIEWED " + DESK, "REPLIED SEND_BACK HANDLING " + DESK, "REVIEWED CLOSE CLOSED " + DESK,
			"CLOSED REOPEN REOPENED CITIZEN+" + DESK, "CLOSED ARCHIVE ARCHIVED DISPATCHER+PLATFORM",
			"REJECTED ARCHIVE ARCHIVED DISPATCHER+PLATFORM", "REFERRED ARCHIVE ARCHIVED DISPATCHER+PLATFORM",
			"WITHDRAWN ARCHIVE ARCHIVED DISPATCHER+PLATFORM", "MERGED ARCHIVE ARCHIVED DISPATCHER+PLATFORM",
			"REOPENED WITHDRAW WITHDRAWN CITIZEN", "REOPENED DISPATCH DISPATCHED " + DESK,
			"SUBMITTED REDACT SUBMITTED " + DESK, "ACCEPTED REDACT ACCEPTED " + DESK,
			"REOPENED REDACT REOPENED " + DESK, "DISPATCHED REDACT DISPATCHED " + DESK,
			"HANDLING REDACT HANDLING " + DESK, "REPLIED REDACT REPLIED " + DESK, "REVIEWED REDACT REVIEWED " + DESK,
			"SUBMITTED CLASSIFY SUBMITTED " + DESK, "ACCEPTED CLASSIFY ACCEPTED " + DESK,
			"REOPENED CLASSIFY REOPENED " + DESK, "DISPATCHED TAKE_BACK ACCEPTED DISPATCHER+PLATFORM",
			"HANDLING TAKE_BACK ACCEPTED DISPATCHER+PLATFORM", "REPLIED TAKE_BACK ACCEPTED DISPATCHER+PLATFORM",
			"REVIEWED TAKE_BACK ACCEPTED DISPATCHER+PLATFORM", "SUBMITTED HAND_OVER SUBMITTED PLATFORM",
			"SUPPLEMENT HAND_OVER SUPPLEMENT PLATFORM", "ACCEPTED HAND_OVER ACCEPTED PLATFORM",
			"DISPATCHED HAND_OVER DISPATCHED PLATFORM", "HANDLING HAND_OVER HANDLING PLATFORM",
			"REPLIED HAND_OVER REPLIED PLATFORM", "REVIEWED HAND_OVER REVIEWED PLATFORM",
			"REOPENED HAND_OVER REOPENED PLATFORM", "SUBMITTED RESCHEDULE SUBMITTED PLATFORM",
			"SUPPLEMENT RESCHEDULE SUPPLEMENT PLATFORM", "ACCEPTED RESCHEDULE ACCEPTED PLATFORM",
			"DISPATCHED RESCHEDULE DISPATCHED PLATFORM", "HANDLING RESCHEDULE HANDLING PLATFORM",
			"REPLIED RESCHEDULE REPLIED PLATFORM", "REVIEWED RESCHEDULE REVIEWED PLATFORM",
			"REOPENED RESCHEDULE REOPENED PLATFORM", "SUBMITTED RAISE_CARD SUBMITTED PLATFORM",
			"ACCEPTED RAISE_CARD ACCEPTED PLATFORM", "DISPATCHED RAISE_CARD DISPATCHED PLATFORM",
			"HANDLING RAISE_CARD HANDLING PLATFORM", "REPLIED RAISE_CARD REPLIED PLATFORM",
			"REVIEWED RAISE_CARD REVIEWED PLATFORM", "REOPENED RAISE_CARD REOPENED PLATFORM",
			"CLOSED RAISE_CARD CLOSED PLATFORM");

	@Test
	void isTheTableWrittenByHand() {
		assertThat(Transition.ALL.stream().map(TransitionUnitTests::line)).containsExactlyInAnyOrderElementsOf(BY_HAND);
	}

	@Test
	void leadsToEachStateAndUsesEachAction() {
		assertThat(Transition.ALL).extracting(Transition::to).contains(ComplaintState.values());
		assertThat(Transition.ALL).extracting(Transition::action).contains(ComplaintAction.values());
	}

	@Test
	void neverLeadsOutOfTheArchive() {
		assertThat(Stream.of(ComplaintAction.values()).map((each) -> Transition.of(ComplaintState.ARCHIVED, each)))
			.allMatch((found) -> found.isEmpty());
	}

	@Test
	void offersCitizensWithdrawalUntilThereIsAnAnswer() {
		assertThat(Transition.open(ComplaintState.HANDLING, ComplaintRole.CITIZEN)).contains(ComplaintAction.WITHDRAW);
		assertThat(Transition.open(ComplaintState.REPLIED, ComplaintRole.CITIZEN))
			.doesNotContain(ComplaintAction.WITHDRAW);
	}

	@Test
	void tellsNoCitizenThatAllIsDone() {
		assertThat(ComplaintState.CLOSED.forCitizens()).isEqualTo("已答复办结");
		assertThat(ComplaintState.CLOSED.chinese()).isEqualTo("已办结");
	}

	@Test
	void isMadeInTheFirstRoleThatMay() {
		Transition.Move move = Transition.by(ComplaintState.CLOSED, ComplaintAction.ARCHIVE,
				List.of(ComplaintRole.HANDLER, ComplaintRole.PLATFORM, ComplaintRole.DISPATCHER));
		assertThat(move.role()).isEqualTo(ComplaintRole.PLATFORM);
		assertThat(move.transition().to()).isEqualTo(ComplaintState.ARCHIVED);
	}

	@Test
	void refusesTheStateOnlyToThoseWhoEverMay() {
		assertThatExceptionOfType(ActionImpossible.class).isThrownBy(() -> Transition.by(ComplaintState.SUBMITTED,
				ComplaintAction.CLOSE, List.of(ComplaintRole.SUPERVISOR)));
		assertThatExceptionOfType(ActionNotPermitted.class).isThrownBy(
				() -> Transition.by(ComplaintState.SUBMITTED, ComplaintAction.CLOSE, List.of(ComplaintRole.HANDLER)));
		assertThatExceptionOfType(ActionNotPermitted.class)
			.isThrownBy(() -> Transition.by(ComplaintState.REVIEWED, ComplaintAction.CLOSE, List.of()));
	}

	@Test
	void isOpenWhileAnAnswerIsToCome() {
		assertThat(Stream.of(ComplaintState.values()).filter((state) -> !state.isOpen())).containsExactly(
				ComplaintState.REJECTED, ComplaintState.REFERRED, ComplaintState.CLOSED, ComplaintState.ARCHIVED,
				ComplaintState.WITHDRAWN, ComplaintState.MERGED);
	}

	private static String line(Transition each) {
		Set<ComplaintRole> roles = new TreeSet<>(each.roles());
		return ((each.from() == null) ? "-" : each.from()) + " " + each.action() + " " + each.to() + " "
				+ Arrays.stream(roles.toArray()).map(String::valueOf).collect(Collectors.joining("+"));
	}

}
