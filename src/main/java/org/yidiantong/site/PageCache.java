package org.yidiantong.site;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

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
 * Written pages, kept in Redis. What it holds may be lost at any time: while Redis is
 * away it finds nothing and keeps nothing, and nobody waits for it.
 */
@Component
class PageCache {

	private static final Logger log = LoggerFactory.getLogger(PageCache.class);

	private static final Duration KEPT_FOR = Duration.ofHours(2);

	private final @Nullable RedisTemplate<String, byte[]> pages;

	private final Pause pause;

	@Autowired
	PageCache(ObjectProvider<RedisConnectionFactory> redis) {
		this(redis.getIfAvailable(), new Pause(Duration.ofSeconds(5), System::nanoTime));
	}

	PageCache(@Nullable RedisConnectionFactory connections, Pause pause) {
		this.pages = (connections == null) ? null : template(connections);
		this.pause = pause;
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
		if (redis == null || this.pause.isOn()) {
			return Optional.empty();
		}
		return answer(() -> work.with(redis));
	}

	private Optional<byte[]> answer(Supplier<byte @Nullable []> work) {
		try {
			return Optional.ofNullable(work.get());
		}
		catch (RuntimeException away) {
			this.pause.begin();
			log.warn("Redis does not answer; pages are written anew for a while: {}", away.toString());
			return Optional.empty();
		}
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
