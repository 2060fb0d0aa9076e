package org.yidiantong.identity;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.stereotype.Component;

/**
 * Counts attempts that fail by the address they come from; a whole office may share one.
 * While Redis is away nothing is counted: the lock of each account is in the database.
 */
@Component
class Attempts {

	static final int GRANTED = 100;

	private static final Duration REMEMBERED = Duration.ofMinutes(15);

	private static final Logger log = LoggerFactory.getLogger(Attempts.class);

	private static final DefaultRedisScript<Long> COUNT = new DefaultRedisScript<>("""
			local n = redis.call('INCR', KEYS[1])
			if n == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
			return n""", Long.class);

	private final StringRedisTemplate redis;

	Attempts(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/**
	 * Counts one attempt in advance.
	 * @throws TooManyAttempts when none is granted any more
	 */
	void begin(String address) {
		try {
			Long count = this.redis.execute(COUNT, List.of(key(address)), String.valueOf(REMEMBERED.toSeconds()));
			if (count != null && count > GRANTED) {
				throw new TooManyAttempts();
			}
		}
		catch (DataAccessException away) {
			log.warn("Redis does not answer; attempts are not counted by address: {}", away.toString());
		}
	}

	/** It did not fail, so it does not count. */
	void succeed(String address) {
		try {
			this.redis.opsForValue().decrement(key(address));
		}
		catch (DataAccessException away) {
			log.warn("Redis does not answer; attempts are not counted by address: {}", away.toString());
		}
	}

	private static String key(String address) {
		return "identity:attempts:" + address;
	}

}
