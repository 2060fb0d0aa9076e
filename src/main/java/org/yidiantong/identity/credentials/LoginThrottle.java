package org.yidiantong.identity.credentials;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.stereotype.Component;

/**
 * Limits failed attempts to sign in or to get a token for each network address. The limit
 * is high because a whole office may share one address. All instances share the counts in
 * Redis. While Redis does not answer, only the account locks in the database apply.
 */
@Component
public class LoginThrottle {

	/** Failed attempts permitted for an address. */
	public static final int MOST = 100;

	private static final Duration WINDOW = Duration.ofMinutes(15);

	private static final Logger log = LoggerFactory.getLogger(LoginThrottle.class);

	private static final DefaultRedisScript<Long> FAIL = new DefaultRedisScript<>("""
			local n = redis.call('INCR', KEYS[1])
			if n == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
			return n""", Long.class);

	private final StringRedisTemplate redis;

	LoginThrottle(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/**
	 * Checks that an attempt may be made. It is counted only when it has failed, so that
	 * a whole office can sign in at once.
	 * @throws TooManyAttempts when too many attempts from this address have failed
	 */
	public void require(String address) {
		try {
			String failures = this.redis.opsForValue().get(key(address));
			if (failures != null && Integer.parseInt(failures) >= MOST) {
				throw new TooManyAttempts();
			}
		}
		catch (DataAccessException away) {
			log.warn("Redis does not answer; attempts are not limited by address: {}", away.toString());
		}
	}

	/** Counts an attempt that failed. */
	public void fail(String address) {
		try {
			this.redis.execute(FAIL, List.of(key(address)), String.valueOf(WINDOW.toSeconds()));
		}
		catch (DataAccessException away) {
			log.warn("Redis does not answer; attempts are not limited by address: {}", away.toString());
		}
	}

	private static String key(String address) {
		return "identity:attempts:" + address;
	}

}
