package org.yidiantong.ratelimit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.http.ClientAddress;
import org.yidiantong.support.MovableClock;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.redis.connection.RedisConnectionFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Limits for each address, without Redis.
 */
class RateLimiterUnitTests {

	private static final Rate THREE = new Rate(3, Duration.ofMinutes(3));

	private static final Rate MANY = new Rate(100, Duration.ofMinutes(1));

	private final MovableClock clock = new MovableClock();

	private final List<RemainingRequests> told = new ArrayList<>();

	private @Nullable String caller = "192.0.2.1";

	private final RateLimiter limiter = new RateLimiter(
			new RateLimitProperties(MANY, THREE, THREE, MANY, THREE, THREE, THREE, THREE,
					List.of("198.51.100.7", "2001:db8::7")),
			new Stranger(),
			new Buckets(new StaticListableBeanFactory().getBeanProvider(RedisConnectionFactory.class), this.clock),
			(purpose) -> new byte[32]);

	@Test
	void permitsABurstAndThenTellsHowLongToWait() {
		assertThat(taken(Limit.UNKNOWN_CODES)).isEqualTo(3);
		assertThat(this.limiter.take(Limit.UNKNOWN_CODES)).hasValue(Duration.ofMinutes(1));
	}

	@Test
	void tellsWhatIsLeft() {
		this.limiter.take(Limit.UNKNOWN_CODES);
		assertThat(this.told)
			.containsExactly(new RemainingRequests(Limit.UNKNOWN_CODES, THREE, 2, Duration.ofMinutes(1)));
		assertThat(this.told.get(0).name()).isEqualTo("unknown-codes");
		taken(Limit.UNKNOWN_CODES);
		assertThat(this.told).last().extracting(RemainingRequests::tokens).isEqualTo(0L);
	}

	@Test
	void fillsTheBucketWithTime() {
		taken(Limit.UNKNOWN_CODES);
		this.clock.forward(Duration.ofMinutes(2));
		assertThat(taken(Limit.UNKNOWN_CODES)).isEqualTo(2);
	}

	@Test
	void leavesOtherAddressesAndPlacesAlone() {
		taken(Limit.FILINGS_PER_PLACE, "341503/V04");
		assertThat(taken(Limit.FILINGS_PER_PLACE, "341503/V05")).isEqualTo(3);
		this.caller = "192.0.2.2";
		assertThat(taken(Limit.FILINGS_PER_PLACE, "341503/V04")).isEqualTo(3);
	}

	@Test
	void limitsSupplementsWhereverTheyComeFrom() {
		taken(Limit.SUPPLEMENTS, "341503/complaint/1");
		this.caller = "192.0.2.2";
		assertThatExceptionOfType(TooManyRequests.class)
			.isThrownBy(() -> this.limiter.require(Limit.SUPPLEMENTS, "341503/complaint/1"))
			.satisfies((refused) -> assertThat(refused.retryAfter()).hasValue(Duration.ofMinutes(1)));
	}

	@Test
	void exemptsAddressesAndWhatNoRequestAskedFor() {
		this.caller = "198.51.100.7";
		assertThat(taken(Limit.UNKNOWN_CODES)).isEqualTo(10);
		this.caller = ClientAddress.of("2001:db8:0:0:1:2:3:4");
		assertThat(taken(Limit.UNKNOWN_CODES)).isEqualTo(10);
		this.caller = null;
		assertThat(taken(Limit.UNKNOWN_CODES)).isEqualTo(10);
	}

	@Test
	void readsRatesAsTheyAreWritten() {
		assertThat(Rate.valueOf(" 60 / 1h")).isEqualTo(new Rate(60, Duration.ofHours(1)));
		assertThatIllegalArgumentException().isThrownBy(() -> Rate.valueOf("60"));
		assertThatIllegalArgumentException().isThrownBy(() -> Rate.valueOf("0/1h"));
	}

	/** Takes ten times, and tells how often it was permitted. */
	private int taken(Limit limit, String... subject) {
		int permitted = 0;
		for (int i = 0; i < 10; i++) {
			permitted += this.limiter.take(limit, subject).isEmpty() ? 1 : 0;
		}
		return permitted;
	}

	private final class Stranger implements Caller {

		@Override
		public Optional<String> address() {
			return Optional.ofNullable(RateLimiterUnitTests.this.caller);
		}

		@Override
		public void tell(RemainingRequests left) {
			RateLimiterUnitTests.this.told.add(left);
		}

	}

}
