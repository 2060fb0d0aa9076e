package org.yidiantong.integration.webhooks;

import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.integration.webhooks.Outcome.ACCEPTED;
import static org.yidiantong.integration.webhooks.Outcome.GONE;
import static org.yidiantong.integration.webhooks.Outcome.REFUSED;
import static org.yidiantong.integration.webhooks.Outcome.TIMEOUT;

class AttemptSeriesUnitTests {

	@Test
	void endsWithASilentReceiverEvenIfNothingElseWasClaimed() {
		assertThat(series(0, TIMEOUT).isOver()).isTrue();
		assertThat(series(0, ACCEPTED, TIMEOUT).isOver()).isTrue();
	}

	@Test
	void endsAfterThreeFailuresInARow() {
		assertThat(series(0, REFUSED, REFUSED).isOver()).isFalse();
		assertThat(series(0, REFUSED, REFUSED, REFUSED).isOver()).isTrue();
		assertThat(series(2, REFUSED).isOver()).isTrue();
		assertThat(series(0, REFUSED, REFUSED, ACCEPTED, REFUSED).isOver()).isFalse();
	}

	@Test
	void countsFailuresFromTheLastSuccess() {
		assertThat(series(4, REFUSED).failures()).isEqualTo(5);
		assertThat(series(4, ACCEPTED, REFUSED).failures()).isEqualTo(1);
		assertThat(series(4, REFUSED, ACCEPTED).failures()).isZero();
	}

	@Test
	void goesOnAfterASuccessAndBeforeTheFirstAttempt() {
		assertThat(series(7).isOver()).isFalse();
		assertThat(series(7, ACCEPTED).isOver()).isFalse();
	}

	@Test
	void isGoneWhenTheLastAnswerSaysSo() {
		assertThat(series(0, ACCEPTED, GONE)).matches(AttemptSeries::isGone).matches(AttemptSeries::isOver);
		assertThat(series(0, REFUSED).isGone()).isFalse();
	}

	private static AttemptSeries series(int before, Outcome... outcomes) {
		return new AttemptSeries(before,
				Stream.of(outcomes).map((outcome) -> new Attempt(Instant.EPOCH, 1, outcome, null, null)).toList());
	}

}
