package org.yidiantong.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.util.unit.DataSize;

/**
 * Sealed drafts in Redis, and how much of it they may take together. Redis drops what is
 * next to expire when its memory is full, which are drafts; so a flood of drafts would
 * drop those of others, if it were not refused before.
 */
class DraftStore {

	private static final String VOLUME = "draft-volume";

	/**
	 * Counts what is written by the minute, in a hash that never expires and so is never
	 * dropped. A draft that is replaced counts again: nobody can write without end.
	 */
	private static final RedisScript<Boolean> KEEP = RedisScript.of("""
			local now = math.floor(redis.call('TIME')[1] / 60)
			local minutes = tonumber(ARGV[3])
			local total = #ARGV[1]
			local counted = redis.call('HGETALL', KEYS[2])
			for i = 1, #counted, 2 do
			  if tonumber(counted[i]) <= now - minutes then
			    redis.call('HDEL', KEYS[2], counted[i])
			  else
			    total = total + tonumber(counted[i + 1])
			  end
			end
			if total > tonumber(ARGV[2]) then
			  return 0
			end
			redis.call('HINCRBY', KEYS[2], now, #ARGV[1])
			redis.call('SET', KEYS[1], ARGV[1], 'EX', minutes * 60)
			return 1
			""", Boolean.class);

	private final RedisTemplate<String, byte[]> redis = new RedisTemplate<>();

	private final byte[] total;

	private final byte[] minutes;

	DraftStore(RedisConnectionFactory connections, DataSize total, Duration keptFor) {
		this.total = bytes(total.toBytes());
		this.minutes = bytes(keptFor.toMinutes());
		this.redis.setConnectionFactory(connections);
		this.redis.setKeySerializer(RedisSerializer.string());
		this.redis.setValueSerializer(RedisSerializer.byteArray());
		this.redis.afterPropertiesSet();
	}

	/** Keeps a draft, if there is room for it. */
	boolean keep(String address, byte[] sealed) {
		return Boolean.TRUE
			.equals(this.redis.execute(KEEP, List.of(address, VOLUME), sealed, this.total, this.minutes));
	}

	byte @Nullable [] find(String address) {
		return this.redis.opsForValue().get(address);
	}

	void forget(String address) {
		this.redis.delete(address);
	}

	private static byte[] bytes(long number) {
		return Long.toString(number).getBytes(StandardCharsets.US_ASCII);
	}

}
