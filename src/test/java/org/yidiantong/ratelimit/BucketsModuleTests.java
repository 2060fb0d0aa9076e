package org.yidiantong.ratelimit;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.MovableClock;
import redis.embedded.RedisServer;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.jedis.JedisClientConfiguration;
import org.springframework.data.redis.connection.jedis.JedisConnectionFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Token buckets with a Redis that goes away.
 */
class BucketsModuleTests {

	private static final Rate RATE = new Rate(3, Duration.ofHours(1));

	private final MovableClock clock = new MovableClock();

	private RedisServer redis;

	private JedisConnectionFactory connections;

	@BeforeEach
	void start() throws IOException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		this.redis = RedisServer.builder().port(port).bind("127.0.0.1").setting("save \"\"").build();
		this.redis.start();
		this.connections = new JedisConnectionFactory(new RedisStandaloneConfiguration("127.0.0.1", port),
				JedisClientConfiguration.builder().connectTimeout(Duration.ofMillis(250)).usePooling().build());
		this.connections.afterPropertiesSet();
		this.connections.start();
	}

	@AfterEach
	void stop() throws IOException {
		this.connections.destroy();
		this.redis.stop();
	}

	@Test
	void areSharedByAllInstances() {
		assertThat(instance().take("a", RATE, 2).isConsumed()).isTrue();
		assertThat(instance().take("a", RATE, 2).isConsumed()).isFalse();
		assertThat(instance().take("a", RATE, 1).isConsumed()).isTrue();
	}

	@Test
	void areForgottenWhenTheyAreFullAgain() {
		instance().take("a", RATE, 3);
		assertThat(this.connections.getConnection().keyCommands().ttl("rate:a".getBytes())).isBetween(3500L, 3620L);
	}

	@Test
	void belongToOneInstanceWhileRedisIsAway() throws IOException {
		Buckets instance = instance();
		assertThat(instance.take("a", RATE, 3).isConsumed()).isTrue();
		this.redis.stop();
		assertThat(instance.take("a", RATE, 3).isConsumed()).isTrue();
		assertThat(instance.take("a", RATE, 1).isConsumed()).isFalse();
	}

	private Buckets instance() {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("redis", this.connections);
		return new Buckets(beans.getBeanProvider(RedisConnectionFactory.class), this.clock);
	}

}
