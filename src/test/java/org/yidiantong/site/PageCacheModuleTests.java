package org.yidiantong.site;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.MovableClock;
import redis.embedded.RedisServer;

import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.jedis.JedisClientConfiguration;
import org.springframework.data.redis.connection.jedis.JedisConnectionFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page cache with a Redis that comes and goes.
 */
class PageCacheModuleTests {

	private static final PageKey KEY = new PageKey("page:341503:1:zh-CN:/341503/");

	private static final CachedPage PAGE = CachedPage.of("页面".getBytes(StandardCharsets.UTF_8));

	private static final Duration LENGTH = Duration.ofSeconds(5);

	private final MovableClock clock = new MovableClock();

	private int port;

	private RedisServer redis;

	private JedisConnectionFactory connections;

	private PageCache cache;

	@BeforeEach
	void start() throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		startRedis();
		this.connections = new JedisConnectionFactory(new RedisStandaloneConfiguration("127.0.0.1", this.port),
				JedisClientConfiguration.builder().connectTimeout(Duration.ofMillis(250)).usePooling().build());
		this.connections.afterPropertiesSet();
		this.connections.start();
		this.cache = new PageCache(this.connections, PageCache.breaker(this.clock));
	}

	@AfterEach
	void stop() throws IOException {
		this.connections.destroy();
		this.redis.stop();
	}

	@Test
	void findsWhatItKept() {
		assertThat(this.cache.find(KEY)).isEmpty();
		this.cache.keep(KEY, PAGE);
		assertThat(this.cache.find(KEY).orElseThrow().packed()).isEqualTo(PAGE.packed());
		assertThat(this.connections.getConnection().keyCommands().ttl(KEY.text().getBytes(StandardCharsets.UTF_8)))
			.isPositive();
	}

	@Test
	void goesOnWithoutRedis() throws IOException {
		this.cache.keep(KEY, PAGE);
		this.redis.stop();
		this.cache.keep(KEY, PAGE);
		assertThat(this.cache.find(KEY)).isEmpty();
	}

	@Test
	void leavesRedisAloneWhileTheCircuitBreakerIsOpen() throws IOException {
		this.redis.stop();
		assertThat(this.cache.find(KEY)).isEmpty();
		startRedis();
		this.cache.keep(KEY, PAGE);
		assertThat(this.cache.find(KEY)).isEmpty();
		this.clock.forward(LENGTH.plusMillis(1));
		this.cache.keep(KEY, PAGE);
		assertThat(this.cache.find(KEY)).isPresent();
	}

	private void startRedis() throws IOException {
		this.redis = RedisServer.builder().port(this.port).bind("127.0.0.1").setting("save \"\"").build();
		this.redis.start();
	}

}
