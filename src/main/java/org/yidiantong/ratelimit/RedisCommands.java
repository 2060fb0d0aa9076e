package org.yidiantong.ratelimit;

import io.github.bucket4j.redis.jedis.RedisApi;
import org.jspecify.annotations.Nullable;

import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.ReturnType;

/**
 * The commands that the buckets need, on the connections of the application.
 */
final class RedisCommands implements RedisApi {

	private final RedisConnectionFactory connections;

	RedisCommands(RedisConnectionFactory connections) {
		this.connections = connections;
	}

	@Override
	public @Nullable Object eval(byte[] script, int keys, byte[]... parameters) {
		try (RedisConnection redis = this.connections.getConnection()) {
			return redis.scriptingCommands().eval(script, ReturnType.INTEGER, keys, parameters);
		}
	}

	@Override
	public byte @Nullable [] get(byte[] key) {
		try (RedisConnection redis = this.connections.getConnection()) {
			return redis.stringCommands().get(key);
		}
	}

	@Override
	public void delete(byte[] key) {
		try (RedisConnection redis = this.connections.getConnection()) {
			redis.keyCommands().del(key);
		}
	}

}
