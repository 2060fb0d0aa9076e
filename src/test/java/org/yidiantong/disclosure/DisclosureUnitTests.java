package org.yidiantong.disclosure;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Consumer;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.events.DisclosurePublished;
import org.yidiantong.disclosure.events.DisclosureWithdrawn;
import org.yidiantong.organization.UnitCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.yidiantong.disclosure.LampDisclosure.CHECKER;
import static org.yidiantong.disclosure.LampDisclosure.MASKING;
import static org.yidiantong.disclosure.LampDisclosure.NOW;
import static org.yidiantong.disclosure.LampDisclosure.WRITER;

class DisclosureUnitTests {

	private static final Content OTHER = LampDisclosure.content("修好路灯 4 盏");

	@Test
	void beginsAsADraftOfItsAuthor() {
		Disclosure draft = LampDisclosure.draft();
		assertThat(draft.state()).isEqualTo(DisclosureState.DRAFT);
		assertThat(draft.version()).isZero();
		assertThat(draft.isCorrection()).isFalse();
		assertThat(draft.draft().content().text()).isEqualTo("修好路灯 3 盏");
		assertThat(draft.draft().hands()).containsExactly(WRITER);
	}

	@Test
	void isWrittenAnewUntilItIsSubmitted() {
		Disclosure draft = LampDisclosure.draft();
		UUID second = UUID.randomUUID();
		draft.write(LampDisclosure.subject("2021-Q4"), new UnitCode("SU-OTHER"), OTHER, null, second);
		assertThat(draft.subject().period()).isEqualTo("2021-Q4");
		assertThat(draft.supervisingUnit()).hasToString("SU-OTHER");
		assertThat(draft.draft().content()).isEqualTo(OTHER);
		assertThat(draft.draft().hands()).containsExactlyInAnyOrder(WRITER, second);
		assertImpossible(LampDisclosure.submitted(),
				(disclosure) -> disclosure.write(LampDisclosure.subject("2021-Q4"), null, OTHER, null, WRITER));
	}

	@Test
	void isSentBackWithAReasonUntilItIsSubmittedAgain() {
		Disclosure disclosure = LampDisclosure.submitted();
		disclosure.sendBack("数目不对");
		assertThat(disclosure.state()).isEqualTo(DisclosureState.DRAFT);
		assertThat(disclosure.draft().sentBack()).isEqualTo("数目不对");
		disclosure.submit(WRITER);
		assertThat(disclosure.state()).isEqualTo(DisclosureState.SUBMITTED);
		assertThat(disclosure.draft().sentBack()).isNull();
	}

	@Test
	void isPublishedMaskedAndLosesItsDraft() {
		Disclosure disclosure = LampDisclosure.draft();
		disclosure.write(disclosure.subject(), LampDisclosure.SUPERVISING, LampDisclosure.content("联系电话 13812345678"),
				null, WRITER);
		disclosure.submit(WRITER);
		Publication first = disclosure.publish(CHECKER, MASKING, NOW);
		assertThat(first.content().text()).doesNotContain("13812345678");
		assertThat(disclosure.state()).isEqualTo(DisclosureState.PUBLISHED);
		assertThat(disclosure.draft()).isNull();
		assertThat(disclosure.isCorrection()).isTrue();
	}

	@Test
	void isPublishedByASecondPerson() {
		Disclosure disclosure = LampDisclosure.submitted();
		assertThatExceptionOfType(SecondPersonRequired.class)
			.isThrownBy(() -> disclosure.publish(WRITER, MASKING, NOW));
		Disclosure handedIn = LampDisclosure.draft();
		handedIn.submit(CHECKER);
		assertThatExceptionOfType(SecondPersonRequired.class).isThrownBy(() -> handedIn.publish(CHECKER, MASKING, NOW));
	}

	@ParameterizedTest
	@CsvSource({ "2021-10, 2021-10-31T23:59, false", "2021-10, 2021-11-01T00:00, true",
			"2021-Q4, 2021-12-31T23:59, false", "2021-Q4, 2022-01-01T00:00, true", "2021, 2021-12-31T12:00, false",
			"2021-12-15, 2021-12-14T23:59, false", "2021-12-15, 2021-12-15T00:00, true" })
	void isPublishedOnceItsPeriodIsOver(String period, LocalDateTime now, boolean over) {
		Disclosure disclosure = LampDisclosure.draft();
		disclosure.write(LampDisclosure.subject(period), LampDisclosure.SUPERVISING, OTHER, null, WRITER);
		disclosure.submit(WRITER);
		ThrowingCallable publishes = () -> disclosure.publish(CHECKER, MASKING,
				now.atZone(BusinessClock.ZONE).toInstant());
		if (over) {
			assertThatNoException().isThrownBy(publishes);
		}
		else {
			assertThatExceptionOfType(PeriodNotOver.class).isThrownBy(publishes);
			assertThat(disclosure.state()).isEqualTo(DisclosureState.SUBMITTED);
		}
	}

	@Test
	void isCorrectedAsANextVersionWithAReason() {
		Disclosure disclosure = LampDisclosure.correction();
		disclosure.write(LampDisclosure.subject("2021-Q4"), LampDisclosure.SUPERVISING, OTHER, "数目更正", WRITER);
		assertThat(disclosure.subject().period()).isEqualTo("2021-10");
		disclosure.submit(WRITER);
		PublishedDisclosure second = disclosure.publish(CHECKER, MASKING, NOW).published();
		assertThat(second.summary().version()).isEqualTo(2);
		assertThat(second.reason()).isEqualTo("数目更正");
		assertThat(second.content()).isEqualTo(OTHER);
	}

	@Test
	void staysPublicWhenACorrectionIsAbandoned() {
		Disclosure disclosure = LampDisclosure.correction();
		disclosure.abandon();
		assertThat(disclosure.state()).isEqualTo(DisclosureState.PUBLISHED);
		assertThat(disclosure.draft()).isNull();
		assertImpossible(LampDisclosure.draft(), Disclosure::abandon);
		assertImpossible(LampDisclosure.published(), Disclosure::abandon);
	}

	@Test
	void isWithdrawnWithAMaskedReasonAndNeverAgainChanged() {
		Disclosure disclosure = LampDisclosure.correction();
		DisclosureWithdrawn told = disclosure.withdraw("误将电话 13812345678 公开", MASKING, NOW);
		assertThat(told.version()).isEqualTo(1);
		assertThat(told.subjectVersion()).isEqualTo(2);
		assertThat(told.occurredAt()).isEqualTo(NOW);
		assertThat(disclosure.draft()).isNull();
		assertThat(disclosure.withdrawal()).isEqualTo(new DisclosureSummary.Withdrawal(NOW, "误将电话 138****5678 公开"));
		assertImpossible(disclosure, (one) -> one.correct(OTHER, WRITER));
		assertImpossible(disclosure, (one) -> one.withdraw("又撤回", MASKING, NOW));
		assertImpossible(LampDisclosure.draft(), (one) -> one.withdraw("没有公开过", MASKING, NOW));
		assertImpossible(LampDisclosure.submitted(), (one) -> one.withdraw("没有公开过", MASKING, NOW));
	}

	@Test
	void leavesNothingButItsSubjectWhenItIsWithdrawn() {
		PublishedDisclosure stub = LampDisclosure.submitted()
			.publish(CHECKER, MASKING, NOW)
			.published()
			.withdrawn(new DisclosureSummary.Withdrawal(NOW, "重复公开"));
		assertThat(stub.content().lines()).containsExactly("黄莲村 2021年10月 路灯报修");
		assertThat(stub.summary().title()).isEqualTo("黄莲村 2021年10月 路灯报修");
	}

	@Test
	void refusesWhatItsStateDoesNotAllow() {
		assertImpossible(LampDisclosure.draft(), (one) -> one.publish(CHECKER, MASKING, NOW));
		assertImpossible(LampDisclosure.draft(), (one) -> one.sendBack("数目不对"));
		assertImpossible(LampDisclosure.draft(), (one) -> one.correct(OTHER, WRITER));
		assertImpossible(LampDisclosure.submitted(), (one) -> one.submit(WRITER));
		assertImpossible(LampDisclosure.published(), (one) -> one.submit(WRITER));
		assertImpossible(LampDisclosure.published(), (one) -> one.publish(CHECKER, MASKING, NOW));
	}

	@Test
	void tellsOfItsPublicationWithoutTheContent() {
		DisclosurePublished told = LampDisclosure.submitted().publish(CHECKER, MASKING, NOW).event();
		assertThat(told.version()).isEqualTo(1);
		assertThat(told.kind()).isEqualTo(DisclosurePublished.Kind.VILLAGE);
		assertThat(told.periodLength()).isEqualTo(DisclosurePublished.PeriodLength.MONTH);
		assertThat(told.place()).hasSize(2);
		assertThat(told.toString()).doesNotContain("修好");
	}

	@Test
	void isListedByTitlePlaceAndPeriod() {
		DisclosureSummary listed = LampDisclosure.submitted().publish(CHECKER, MASKING, NOW).published().summary();
		assertThat(listed.title()).isEqualTo("路灯报修");
		assertThat(listed.period()).isEqualTo(Period.known("2021-10"));
		assertThat(listed.placePath()).hasSize(2);
		assertThat(listed.nothingHappened()).isFalse();
	}

	@Test
	void tellsNothingThatAPersonWrote() {
		assertThat(LampDisclosure.draft().draft()).hasToString("Draft[by 1]");
		assertThat(OTHER.toString()).doesNotContain("路灯");
	}

	private static void assertImpossible(Disclosure disclosure, Consumer<Disclosure> action) {
		DisclosureState state = disclosure.state();
		ThrowingCallable work = () -> action.accept(disclosure);
		assertThatExceptionOfType(DisclosureActionImpossible.class).isThrownBy(work);
		assertThat(disclosure.state()).isEqualTo(state);
	}

}
