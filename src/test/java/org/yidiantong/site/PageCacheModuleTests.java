package org.yidiantong.site;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.MovableClock;
import redis.embedded.RedisServer;

import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.RedisStringCommands;
import org.springframework.data.redis.connection.jedis.JedisClientConfiguration;
import org.springframework.data.redis.connection.jedis.JedisConnectionFactory;
import org.springframework.data.redis.core.types.Expiration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page cache with a Redis that comes and goes.
 */
@ExhaustiveTest
class PageCacheModuleTests {

	private static final PageKey KEY = new PageKey("page:341503:1:zh-CN:/341503/");

	private static final CachedPage PAGE = CachedPage.of("页面".getBytes(StandardCharsets.UTF_8));

	private static final byte[] SESSION = "identity:session:x".getBytes(StandardCharsets.UTF_8);

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
		byte[] store = PageCache.STORE.getBytes(StandardCharsets.UTF_8);
		assertThat(this.connections.getConnection().keyCommands().ttl(store)).isPositive();
	}

	/** As when somebody asks for each item at each place in each language. */
	@Test
	void neverPushesOutASession() {
		RedisConnection session = this.connections.getConnection();
		session.stringCommands()
			.set(SESSION, SESSION, Expiration.seconds(3600), RedisStringCommands.SetOption.upsert());
		Random random = new Random(1);
		for (int n = 0; n < 22_000; n++) {
			byte[] content = new byte[8000];
			random.nextBytes(content);
			this.cache.keep(new PageKey("page:" + n), new CachedPage(content));
		}
		assertThat(session.keyCommands().exists(SESSION)).isTrue();
		assertThat(session.hashCommands().hLen(PageCache.STORE.getBytes(StandardCharsets.UTF_8)))
			.isBetween(PageCache.MOST - 10L, (long) PageCache.MOST);
	}

	@Test
	void keepsNoPageThatIsTooLarge() {
		this.cache.keep(KEY, new CachedPage(new byte[PageCache.LARGEST + 1]));
		assertThat(this.cache.find(KEY)).isEmpty();
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
		this.redis = RedisServer.builder()
			.port(this.port)
			.bind("127.0.0.1")
			.setting("save \"\"")
			.setting("maxmemory 64mb")
			.setting("maxmemory-policy allkeys-lru")
			.build();
		this.redis.start();
	}

}
