package org.yidiantong.site;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.stereotype.Component;

/**
 * Rendered pages in Redis, which may lose them at any time. Without Redis nothing is
 * found and nothing is stored. A circuit breaker opens at the first failure, so that only
 * one request waits for Redis. After five seconds one request tries again.
 */
@Component
class PageCache {

	private static final Logger log = LoggerFactory.getLogger(PageCache.class);

	private static final String NAME = "page-cache";

	private static final Duration KEPT_FOR = Duration.ofHours(2);

	private static final Duration OPEN = Duration.ofSeconds(5);

	private final @Nullable RedisTemplate<String, byte[]> pages;

	private final CircuitBreaker breaker;

	@Autowired
	PageCache(ObjectProvider<RedisConnectionFactory> redis) {
		this(redis.getIfAvailable(), CircuitBreaker.of(NAME, settings().build()));
	}

	PageCache(@Nullable RedisConnectionFactory connections, CircuitBreaker breaker) {
		this.pages = (connections == null) ? null : template(connections);
		this.breaker = breaker;
	}

	Optional<CachedPage> find(PageKey key) {
		return guarded((redis) -> redis.opsForValue().get(key.text())).map(CachedPage::new);
	}

	void keep(PageKey key, CachedPage page) {
		guarded((redis) -> {
			redis.opsForValue().set(key.text(), page.packed(), KEPT_FOR);
			return page.packed();
		});
	}

	private Optional<byte[]> guarded(Work work) {
		RedisTemplate<String, byte[]> redis = this.pages;
		if (redis == null) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(this.breaker.executeCallable(() -> work.with(redis)));
		}
		catch (CallNotPermittedException open) {
			return Optional.empty();
		}
		catch (Exception away) {
			log.warn("Redis is unavailable; pages are rendered without the cache for a while: {}", away.toString());
			return Optional.empty();
		}
	}

	/** A circuit breaker with the same settings, for other data in Redis. */
	static CircuitBreaker breaker(String name) {
		return CircuitBreaker.of(name, settings().build());
	}

	/** A circuit breaker that runs on a test's clock. */
	static CircuitBreaker breaker(Clock clock) {
		return CircuitBreaker.of(NAME, settings().clock(clock).build());
	}

	/** Opens at the first failure, for five seconds. */
	private static CircuitBreakerConfig.Builder settings() {
		return CircuitBreakerConfig.custom()
			.slidingWindowSize(1)
			.minimumNumberOfCalls(1)
			.waitDurationInOpenState(OPEN)
			.permittedNumberOfCallsInHalfOpenState(1)
			.writableStackTraceEnabled(false);
	}

	private static RedisTemplate<String, byte[]> template(RedisConnectionFactory connections) {
		RedisTemplate<String, byte[]> template = new RedisTemplate<>();
		template.setConnectionFactory(connections);
		template.setKeySerializer(RedisSerializer.string());
		template.setValueSerializer(RedisSerializer.byteArray());
		template.afterPropertiesSet();
		return template;
	}

	/** One round trip to Redis. */
	private interface Work {

		byte @Nullable [] with(RedisTemplate<String, byte[]> redis);

	}

}
