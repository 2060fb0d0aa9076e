package org.yidiantong.ratelimit;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.serialization.Mapper;
import io.github.bucket4j.redis.jedis.Bucket4jJedis;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.stereotype.Component;

/**
 * Token buckets in Redis, which all instances share. A circuit breaker opens at the first
 * failure; for the next five seconds, and without Redis, each instance uses buckets of
 * its own, of limited number.
 */
@Component
class Buckets {

	private static final Logger log = LoggerFactory.getLogger(Buckets.class);

	private static final String PREFIX = "rate:";

	private static final int MOST_LOCAL = 100_000;

	private static final Duration OPEN = Duration.ofSeconds(5);

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	/** How long a bucket is kept after it is full again. */
	private static final Duration SPARE = Duration.ofSeconds(10);

	private final @Nullable ProxyManager<String> shared;

	private final CircuitBreaker breaker;

	private final Cache<String, Bucket> local = Caffeine.newBuilder()
		.maximumSize(MOST_LOCAL)
		.expireAfterAccess(1, TimeUnit.DAYS)
		.build();

	private final TimeMeter time;

	Buckets(ObjectProvider<RedisConnectionFactory> redis, Clock clock) {
		this.time = new ClockTime(clock);
		RedisConnectionFactory connections = redis.getIfAvailable();
		this.shared = (connections == null) ? null : shared(new RedisCommands(connections), this.time);
		this.breaker = CircuitBreaker.of("rate-limits",
				CircuitBreakerConfig.custom()
					.slidingWindowSize(1)
					.minimumNumberOfCalls(1)
					.waitDurationInOpenState(OPEN)
					.permittedNumberOfCallsInHalfOpenState(1)
					.writableStackTraceEnabled(false)
					.build());
	}

	/** Takes tokens from a bucket that is full when it is first used. */
	ConsumptionProbe take(String name, Rate rate, int tokens) {
		ProxyManager<String> known = this.shared;
		if (known == null) {
			return ofInstance(name, rate, tokens);
		}
		try {
			return this.breaker.executeSupplier(() -> known.getProxy(PREFIX + name, () -> configuration(rate))
				.tryConsumeAndReturnRemaining(tokens));
		}
		catch (CallNotPermittedException open) {
			return ofInstance(name, rate, tokens);
		}
		catch (RuntimeException away) {
			log.warn("Redis is unavailable; each instance limits by itself for a while: {}", away.toString());
			return ofInstance(name, rate, tokens);
		}
	}

	private ConsumptionProbe ofInstance(String name, Rate rate, int tokens) {
		return this.local
			.get(name,
					(absent) -> Bucket.builder()
						.addLimit((limit) -> limit.capacity(rate.tokens()).refillGreedy(rate.tokens(), rate.period()))
						.withCustomTimePrecision(this.time)
						.build())
			.tryConsumeAndReturnRemaining(tokens);
	}

	private static BucketConfiguration configuration(Rate rate) {
		return BucketConfiguration.builder()
			.addLimit((limit) -> limit.capacity(rate.tokens()).refillGreedy(rate.tokens(), rate.period()))
			.build();
	}

	private static ProxyManager<String> shared(RedisCommands redis, TimeMeter time) {
		return new Bucket4jJedis.JedisBasedProxyManagerBuilder<>(Mapper.STRING, redis).clientClock(time)
			.requestTimeout(PATIENCE)
			.expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(SPARE))
			.build();
	}

	/** Time of the application's clock, which tests move. */
	private record ClockTime(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return TimeUnit.MILLISECONDS.toNanos(this.clock.millis());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
