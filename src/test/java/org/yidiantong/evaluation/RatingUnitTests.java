package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.complaints.RateableComplaint;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.evaluation.events.ComplaintRated;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

import static org.assertj.core.api.Assertions.assertThat;

class RatingUnitTests {

	private static final Instant NOW = Instant.parse("2021-12-15T01:00:00Z");

	private static final LocalDate DUE = LocalDate.of(2021, 12, 20);

	@ParameterizedTest
	@CsvSource({ "1, true, 非常不满意", "2, true, 不满意", "3, false, 基本满意", "4, false, 满意", "5, false, 非常满意" })
	void isNegativeBelowBasicallySatisfied(int level, boolean negative, String name) {
		Rating rating = rating(level);
		assertThat(rating.negative()).isEqualTo(negative);
		assertThat(rating.receipt(null).negative()).isEqualTo(negative);
		assertThat(rating.receipt(null).levelName()).isEqualTo(name);
	}

	@Test
	void tellsEverythingButTheComment() {
		Rating rating = rating(2);
		ComplaintRated told = rating.rated(341503);
		assertThat(told).isEqualTo(new ComplaintRated(341503, rating.about().complaint(), ComplaintRated.Kind.FIRST, 1,
				2, List.of(ComplaintRated.Tag.SPEED, ComplaintRated.Tag.RESULT), true, "rating/" + rating.id(), 1,
				NOW));
		assertThat(told.toString()).doesNotContain("太慢");
	}

	@Test
	void isAcknowledgedWithTheDayOfItsCallBack() {
		RatingReceipt receipt = rating(2).receipt(DUE);
		assertThat(receipt).isEqualTo(new RatingReceipt(RatingKind.FIRST, 1, 2, "不满意",
				List.of(RatingTag.SPEED, RatingTag.RESULT), "太慢", NOW, true, DUE));
	}

	@ParameterizedTest
	@CsvSource({ "ESCALATION_DUE, ACCEPTED", "RECTIFYING, RECTIFYING", "RECTIFIED, RECTIFIED" })
	void hidesASecondRatingFromTheUnitThatRectified(CallBackState state, CallBackState told) {
		RectificationNotice notice = task(state, "修好路灯").notice();
		assertThat(notice.state()).isEqualTo(told);
		assertThat(notice.requirement()).isEqualTo("修好路灯");
		assertThat(notice.dueOn()).isEqualTo(DUE);
		assertThat(notice.toString()).doesNotContain("属实");
	}

	@Test
	void requiresNothingBeforeTheCall() {
		assertThat(task(CallBackState.OPEN, null).notice().requirement()).isEmpty();
	}

	private static Rating rating(int level) {
		RateableComplaint about = new RateableComplaint(new ComplaintId(UUID.randomUUID()), ComplaintState.CLOSED, 1,
				new UnitCode("HU-V001"), new UnitCode("SU-T14"), null, null, null, new PlaceCode("341503014-V01"),
				"341503014/341503014-V01", true, NOW);
		return new Rating(UUID.randomUUID(), about, RatingKind.FIRST, level, List.of(RatingTag.SPEED, RatingTag.RESULT),
				"太慢", NOW);
	}

	private static CallBackTask task(CallBackState state, String requirement) {
		return new CallBackTask(UUID.randomUUID(), new ComplaintId(UUID.randomUUID()), state, true,
				new UnitCode("SU-T14"), new UnitCode("HU-V001"), "路灯报修", new PlaceCode("341503014-V01"), NOW,
				DUE.minusDays(5), NOW, "属实", requirement, DUE, NOW, "修好了", NOW, null);
	}

}
