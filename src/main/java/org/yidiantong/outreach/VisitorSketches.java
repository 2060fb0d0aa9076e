package org.yidiantong.outreach;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.RedisStringCommands.SetOption;
import org.springframework.data.redis.core.types.Expiration;
import org.springframework.stereotype.Component;

/**
 * Sketches of visitors (HyperLogLog) and the salt of each day in Redis, shared by all
 * instances. Redis may lose them at any time: a sketch is restored from the database, and
 * a lost salt is replaced by another, which counts the visitors of that day anew. Fails
 * when Redis is unavailable.
 */
@Component
class VisitorSketches {

	private static final Expiration KEPT_FOR = Expiration.from(Duration.ofDays(2));

	private static final int CHUNK = 1000;

	private final @Nullable RedisConnectionFactory connections;

	@Autowired
	VisitorSketches(ObjectProvider<RedisConnectionFactory> connections) {
		this(connections.getIfAvailable());
	}

	VisitorSketches(@Nullable RedisConnectionFactory connections) {
		this.connections = connections;
	}

	/** The salt of a day that all instances share: the first one that was offered. */
	byte[] salt(LocalDate day, byte[] offered) {
		try (RedisConnection redis = connection()) {
			byte[] key = utf8("visits:salt:" + day);
			redis.stringCommands().set(key, offered, KEPT_FOR, SetOption.SET_IF_ABSENT);
			return Objects.requireNonNullElse(redis.stringCommands().get(key), offered);
		}
	}

	/**
	 * Adds visitors to a sketch.
	 * @param stored the sketches of the day in the database, which replace those that
	 * Redis lost
	 */
	Sketch add(VisitCounter.Key key, Collection<Long> visitors, Map<Channel, byte[]> stored) {
		try (RedisConnection redis = connection()) {
			byte[] name = name(key.district(), key.day(), key.channel());
			stored.forEach((channel, sketch) -> redis.stringCommands()
				.set(name(key.district(), key.day(), channel), sketch, KEPT_FOR, SetOption.SET_IF_ABSENT));
			byte[][] all = visitors.stream()
				.map((hash) -> ByteBuffer.allocate(Long.BYTES).putLong(hash).array())
				.toArray(byte[][]::new);
			for (int from = 0; from < all.length; from += CHUNK) {
				redis.hyperLogLogCommands()
					.pfAdd(name, Arrays.copyOfRange(all, from, Math.min(from + CHUNK, all.length)));
			}
			redis.keyCommands().expire(name, KEPT_FOR.getExpirationTimeInSeconds());
			byte[][] channels = Arrays.stream(Channel.values())
				.map((channel) -> name(key.district(), key.day(), channel))
				.toArray(byte[][]::new);
			return new Sketch(count(redis, name), count(redis, channels), redis.stringCommands().get(name));
		}
	}

	private static long count(RedisConnection redis, byte[]... names) {
		return Objects.requireNonNullElse(redis.hyperLogLogCommands().pfCount(names), 0L);
	}

	private RedisConnection connection() {
		if (this.connections == null) {
			throw new IllegalStateException("There is no Redis");
		}
		return this.connections.getConnection();
	}

	/** The braces keep the sketches of a day on one node of a cluster. */
	private static byte[] name(DistrictCode district, LocalDate day, Channel channel) {
		return utf8("visits:{" + district + ":" + day + "}:" + channel);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * A sketch after an addition.
	 *
	 * @param visitors by this channel
	 * @param ofDay by all channels together
	 */
	record Sketch(long visitors, long ofDay, byte @Nullable [] bytes) {
	}

}
