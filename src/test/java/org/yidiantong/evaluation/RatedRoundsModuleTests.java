package org.yidiantong.evaluation;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.support.ModuleTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A complaint that was reopened and closed again is rated once more; the first rating
 * stays the one that counts.
 */
@ModuleTest(nested = { "checklist.folder", "checklist.publishing", "checklist.adaptation" })
class RatedRoundsModuleTests {

	@Autowired
	private EvaluationManagement evaluation;

	@Autowired
	private RatedComplaints cases;

	@Test
	void areKeptApartFromTheFirstRating() {
		TrackingCode code = this.cases.closed(true);
		rate(code, 4);
		this.cases.reopen(code);
		assertThat(status(code).open()).isNull();
		this.cases.closeAgain(code);
		assertThat(status(code).open()).isEqualTo(RatingKind.AFTER_REDO);
		assertThat(rate(code, 5)).extracting(RatingReceipt::kind, RatingReceipt::round)
			.containsExactly(RatingKind.AFTER_REDO, 2);
		assertThat(status(code).given()).extracting(RatingReceipt::kind)
			.containsExactly(RatingKind.FIRST, RatingKind.AFTER_REDO);
		assertThatExceptionOfType(AlreadyRated.class).isThrownBy(() -> rate(code, 5));
	}

	@Test
	void countWhereNoneWasGivenBefore() {
		TrackingCode code = this.cases.closed(true);
		this.cases.reopen(code);
		this.cases.closeAgain(code);
		assertThat(rate(code, 5)).extracting(RatingReceipt::kind, RatingReceipt::round)
			.containsExactly(RatingKind.FIRST, 2);
	}

	@Test
	void openACallBackWhenTheyAreTheFirstBadOne() {
		TrackingCode code = this.cases.closed(true);
		rate(code, 5);
		this.cases.reopen(code);
		this.cases.closeAgain(code);
		assertThat(rate(code, 1).callBackDueOn()).isNotNull();
		assertThat(status(code).callBack()).isEqualTo(CallBackState.OPEN);
	}

	@Test
	void escalateWhenTheyAreTheSecondBadOne() {
		TrackingCode code = this.cases.closed(true);
		rate(code, 1);
		for (int round = 2; round <= 3; round++) {
			this.cases.reopen(code);
			this.cases.closeAgain(code);
			assertThat(rate(code, 2).callBackDueOn()).isNull();
		}
		assertThat(status(code).callBack()).isEqualTo(CallBackState.ESCALATION_DUE);
		assertThat(this.cases.events(code)).containsOnlyOnce("escalation-due");
		assertThat(this.cases.count("evaluation_rating", code)).isEqualTo(3);
	}

	private RatingReceipt rate(TrackingCode code, int level) {
		return RatedComplaints.inYuan(() -> this.evaluation.rate(RatedComplaints.asked(code, level)));
	}

	private RatingStatus status(TrackingCode code) {
		return RatedComplaints.inYuan(() -> this.evaluation.status(code));
	}

}
