package org.yidiantong.site;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.stereotype.Component;

/**
 * Rendered pages in Redis, which may lose them at any time. All are fields of one hash of
 * limited size, so that however many there are, they push out each other and never a
 * session, a draft or a lock. Without Redis nothing is found and nothing is stored. A
 * circuit breaker opens at the first failure, so that only one request waits for Redis.
 * After five seconds one request tries again.
 */
@Component
class PageCache {

	private static final Logger log = LoggerFactory.getLogger(PageCache.class);

	private static final String NAME = "page-cache";

	/** The hash with all pages. */
	static final String STORE = "site:pages";

	/** The maximum number of pages. */
	static final int MOST = 1000;

	/** The maximum size of a packed page; a larger one is rendered on every request. */
	static final int LARGEST = 32 * 1024;

	private static final Duration KEPT_FOR = Duration.ofHours(2);

	/** Stores a page, and drops others when there are too many. */
	private static final RedisScript<byte[]> KEEP = RedisScript.of("""
			redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
			redis.call('EXPIRE', KEYS[1], ARGV[3])
			local surplus = redis.call('HLEN', KEYS[1]) - tonumber(ARGV[4])
			if surplus > 0 then
			  for _, page in ipairs(redis.call('HRANDFIELD', KEYS[1], surplus)) do
			    redis.call('HDEL', KEYS[1], page)
			  end
			end
			return nil""", byte[].class);

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
		return guarded((redis) -> redis.<String, byte[]>opsForHash().get(STORE, key.text())).map(CachedPage::new);
	}

	void keep(PageKey key, CachedPage page) {
		if (page.packed().length > LARGEST) {
			return;
		}
		guarded((redis) -> {
			redis.execute(KEEP, RedisSerializer.byteArray(), RedisSerializer.byteArray(), List.of(STORE),
					utf8(key.text()), page.packed(), utf8(String.valueOf(KEPT_FOR.toSeconds())),
					utf8(String.valueOf(MOST)));
			return page.packed();
		});
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
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
		template.setHashKeySerializer(RedisSerializer.string());
		template.setHashValueSerializer(RedisSerializer.byteArray());
		template.afterPropertiesSet();
		return template;
	}

	/** One round trip to Redis. */
	private interface Work {

		byte @Nullable [] with(RedisTemplate<String, byte[]> redis);

	}

}
