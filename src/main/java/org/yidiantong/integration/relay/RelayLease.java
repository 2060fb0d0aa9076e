package org.yidiantong.integration.relay;

import java.time.Duration;
import java.util.UUID;

import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets one instance at a time relay to a broker. Where Redis is down, every instance
 * relays, and receivers get events more than once.
 */
@Component
class RelayLease {

	private static final Duration TERM = Duration.ofMinutes(1);

	private final String me = UUID.randomUUID().toString();

	private final StringRedisTemplate redis;

	RelayLease(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** Takes or prolongs the lease; false while another instance holds it. */
	boolean isHeld(String reader) {
		String key = "yidiantong:" + reader;
		try {
			if (Boolean.TRUE.equals(this.redis.opsForValue().setIfAbsent(key, this.me, TERM))) {
				return true;
			}
			return this.me.equals(this.redis.opsForValue().get(key)) && this.redis.expire(key, TERM);
		}
		catch (DataAccessException ex) {
			return true;
		}
	}

}
