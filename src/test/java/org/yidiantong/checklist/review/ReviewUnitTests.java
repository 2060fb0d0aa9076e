package org.yidiantong.checklist.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.figures.ItemFigure;
import org.yidiantong.kernel.InvalidRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a review takes as an answer, and when it can be closed.
 */
class ReviewUnitTests {

	private static final Instant NOW = Instant.parse("2021-12-16T01:00:00Z");

	private static final Review OPEN = new Review(2021, 1, "2021.1", List.of(item("B01"), item("B02", "某某办法")), "admin",
			NOW, null, null);

	@Test
	void closesWhenEveryLapsedBasisIsAnswered() {
		assertThatExceptionOfType(ReviewUnanswered.class).isThrownBy(() -> OPEN.closed("admin", NOW))
			.satisfies((refusal) -> assertThat(refusal.arguments()).containsExactly(1, "B02"));
		Review closed = OPEN.answered(Map.of("b02", new ReviewAnswer(Verdict.KEEP, "依据已经重新印发"))).closed("admin", NOW);
		assertThat(closed.isClosed()).isTrue();
		assertThat(closed.revision()).isEqualTo(3);
		assertThat(closed.items()).extracting((one) -> one.answer().verdict()).containsExactly(null, Verdict.KEEP);
	}

	@Test
	void neverChangesOnceClosed() {
		Review closed = OPEN.answered(Map.of("b02", new ReviewAnswer(Verdict.DROP, "依据已经废止"))).closed("admin", NOW);
		assertThatExceptionOfType(ReviewClosed.class).isThrownBy(() -> closed.answered(Map.of()));
		assertThatExceptionOfType(ReviewClosed.class).isThrownBy(() -> closed.closed("admin", NOW));
	}

	@ParameterizedTest
	@EnumSource
	void wantsAReasonForAllButKeepingWhatIsInOrder(Verdict verdict) {
		assertThat(errors(Map.of("b02", new ReviewAnswer(verdict, "三个字")))).containsExactly("items.B02.reason");
		Map<String, ReviewAnswer> inOrder = Map.of("b01", new ReviewAnswer(verdict, " "));
		if (verdict == Verdict.KEEP) {
			assertThat(OPEN.answered(inOrder).count(Verdict.KEEP)).isOne();
		}
		else {
			assertThat(errors(inOrder)).containsExactly("items.B01.reason");
		}
	}

	@Test
	void namesEveryMistakeAtOnce() {
		assertThat(errors(Map.of("b01", new ReviewAnswer(null, "先写了理由"), "b02",
				new ReviewAnswer(Verdict.KEEP, "𠮷".repeat(Review.LONGEST_REASON + 1)))))
			.containsExactly("items.B01.verdict", "items.B02.reason");
		assertThat(OPEN.answered(Map.of("b02", new ReviewAnswer(Verdict.KEEP, "𠮷".repeat(Review.LONGEST_REASON))))
			.waiting()).as("counts characters").isEmpty();
	}

	private static List<String> errors(Map<String, ReviewAnswer> answers) {
		try {
			OPEN.answered(answers);
			return List.of();
		}
		catch (InvalidRequest invalid) {
			return invalid.errors().stream().map((error) -> error.path()).toList();
		}
	}

	private static ReviewedItem item(String code, String... lapsed) {
		return new ReviewedItem(new ItemCode(code), code.toLowerCase(Locale.ROOT), "事项" + code, ItemFigure.NONE,
				List.of(lapsed), true, ReviewAnswer.NONE);
	}

}
