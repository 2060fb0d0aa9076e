package org.yidiantong.evaluation.sampling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;

import static org.assertj.core.api.Assertions.assertThat;

class CallTotalsUnitTests {

	private final List<SampledComplaint> chosen = new ArrayList<>();

	@Test
	void countsThoseWhoAnsweredBesideTheirOwnRatings() {
		called(SampleAnswer.SOLVED, 5, 5);
		called(SampleAnswer.SOLVED, 3, 2);
		called(SampleAnswer.NOT_SOLVED, 2, 4);
		called(SampleAnswer.SOLVED, 4, null);
		called(SampleAnswer.NOT_SOLVED, 1, 1);
		called(SampleAnswer.SOLVED, 4, 3);
		called(SampleAnswer.NOT_REACHED, null, null);
		called(SampleAnswer.DECLINED, null, null);
		this.chosen.add(complaint(null, null));
		CallTotals totals = CallTotals.of(this.chosen);
		assertThat(totals.called()).isEqualTo(8);
		assertThat(totals.answered()).isEqualTo(6);
		assertThat(totals.solved()).isEqualTo(4);
		assertThat(totals.satisfied()).isEqualTo(4);
		assertThat(totals.satisfactionRate()).hasToString("66.7");
		assertThat(totals.rated()).isEqualTo(5);
		assertThat(totals.ratedSatisfied()).isEqualTo(3);
		assertThat(totals.ratedSatisfactionRate()).hasToString("60.0");
	}

	@Test
	void computesNoRateOfFewerThanFive() {
		for (int answered = 0; answered < CallTotals.FEWEST; answered++) {
			assertThat(CallTotals.of(this.chosen).satisfactionRate()).isNull();
			assertThat(CallTotals.of(this.chosen).ratedSatisfactionRate()).isNull();
			called(SampleAnswer.SOLVED, 4, (answered == 0) ? null : 4);
		}
		assertThat(CallTotals.of(this.chosen).satisfactionRate()).hasToString("100.0");
		assertThat(CallTotals.of(this.chosen).ratedSatisfactionRate()).isNull();
	}

	private void called(SampleAnswer answer, @Nullable Integer level, @Nullable Integer rating) {
		this.chosen.add(complaint(new SampleCall(answer, level, null, "dispatcher", Instant.EPOCH, 1), rating));
	}

	private static SampledComplaint complaint(@Nullable SampleCall call, @Nullable Integer rating) {
		return new SampledComplaint(new ComplaintId(UUID.randomUUID()), null, new PlaceCode("341503100"),
				new PlaceCode("341503100-V04"), null, call, rating);
	}

}
