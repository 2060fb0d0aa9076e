package org.yidiantong.site;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When the circuit breaker of the page cache opens, and who tries first.
 */
class PageCacheBreakerUnitTests {

	private final MovableClock clock = new MovableClock();

	private final CircuitBreaker breaker = PageCache.breaker(this.clock);

	@Test
	void isClosedUntilSomethingFails() {
		assertThat(this.breaker.tryAcquirePermission()).isTrue();
	}

	@Test
	void isOpenForFiveSecondsAfterTheFirstFailure() {
		fail();
		this.clock.forward(Duration.ofSeconds(5));
		assertThat(this.breaker.tryAcquirePermission()).isFalse();
		this.clock.forward(Duration.ofMillis(1));
		assertThat(this.breaker.tryAcquirePermission()).isTrue();
	}

	@Test
	void letsOneTryWhileTheOthersStayAway() {
		fail();
		this.clock.forward(Duration.ofSeconds(6));
		assertThat(this.breaker.tryAcquirePermission()).isTrue();
		assertThat(this.breaker.tryAcquirePermission()).isFalse();
		this.breaker.onSuccess(1, TimeUnit.MILLISECONDS);
		assertThat(this.breaker.tryAcquirePermission()).isTrue();
	}

	private void fail() {
		assertThat(this.breaker.tryAcquirePermission()).isTrue();
		this.breaker.onError(1, TimeUnit.MILLISECONDS, new IllegalStateException("away"));
	}

}
