package org.yidiantong.identity.credentials;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Officers;

import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.jedis.JedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Without Redis officers are told so, and attempts are granted: accounts are still locked
 * by the database.
 */
class RedisAwayModuleTests {

	private JedisConnectionFactory connections;

	private StringRedisTemplate redis;

	@BeforeEach
	void pointToNobody() throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			this.connections = new JedisConnectionFactory(
					new RedisStandaloneConfiguration("127.0.0.1", free.getLocalPort()));
		}
		this.connections.afterPropertiesSet();
		this.connections.start();
		this.redis = new StringRedisTemplate(this.connections);
	}

	@AfterEach
	void stop() {
		this.connections.destroy();
	}

	@Test
	void saysThatSessionsAreAway() {
		SessionStore sessions = new SessionStore(this.redis, Clock.systemUTC());
		assertThatExceptionOfType(SessionsUnavailable.class).isThrownBy(() -> sessions.find("token"));
		assertThatExceptionOfType(SessionsUnavailable.class)
			.isThrownBy(() -> sessions.open(Officers.YUAN, UUID.randomUUID(), 1));
	}

	@Test
	void countsNoAttempts() {
		LoginThrottle throttle = new LoginThrottle(this.redis);
		assertThatNoException().isThrownBy(() -> throttle.require("192.0.2.1"));
		assertThatNoException().isThrownBy(() -> throttle.fail("192.0.2.1"));
	}

}
