package org.yidiantong.integration.webhooks;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryScheduleUnitTests {

	@Test
	void spreadsTenAttemptsOverSeventyFiveHours() {
		Duration all = IntStream.rangeClosed(1, RetrySchedule.ATTEMPTS)
			.mapToObj((failed) -> RetrySchedule.pauseAfter(failed, 0).orElse(Duration.ZERO))
			.reduce(Duration.ZERO, Duration::plus);
		assertThat(all).isBetween(Duration.ofHours(75), Duration.ofHours(76));
		assertThat(RetrySchedule.pauseAfter(9, 0)).isPresent();
		assertThat(RetrySchedule.pauseAfter(10, 0)).isEmpty();
	}

	@Test
	void makesPausesUpToATenthLonger() {
		assertThat(RetrySchedule.pauseAfter(2, 0)).contains(Duration.ofMinutes(5));
		assertThat(RetrySchedule.pauseAfter(2, 1)).contains(Duration.ofMinutes(5).plusSeconds(30));
	}

	@Test
	void leavesAFailingReceiverAloneForLongerAndLonger() {
		assertThat(RetrySchedule.rest(3)).isGreaterThan(RetrySchedule.rest(2));
		assertThat(RetrySchedule.rest(1_000)).isEqualTo(Duration.ofSeconds(512));
	}

}
