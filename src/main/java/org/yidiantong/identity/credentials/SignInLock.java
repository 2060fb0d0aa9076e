package org.yidiantong.identity.credentials;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.kernel.Sha256;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.stereotype.Component;

/**
 * Locks a post for one source after consecutive failures: a browser in which an officer
 * has signed in before, or else a network address. Whoever guesses passwords therefore
 * locks out nobody but himself. Failures are counted after the comparison, so that people
 * who sign in at once with the right password all get in. Unknown posts are treated
 * alike. All instances share the counts in Redis, without which nobody can sign in.
 */
@Component
public class SignInLock {

	/** Number of consecutive failures after which a source is locked. */
	public static final int ATTEMPTS = 5;

	/** Duration of a lock, in system time. */
	public static final Duration LOCKED = Duration.ofMinutes(15);

	private static final Logger log = LoggerFactory.getLogger(SignInLock.class);

	/** Counts a failure at a time; an expired count begins again. */
	private static final DefaultRedisScript<Long> FAIL = new DefaultRedisScript<>("""
			local last = tonumber(redis.call('HGET', KEYS[1], 'last') or '0')
			if last + tonumber(ARGV[2]) <= tonumber(ARGV[1]) then redis.call('DEL', KEYS[1]) end
			redis.call('HSET', KEYS[1], 'last', ARGV[1])
			redis.call('PEXPIRE', KEYS[1], ARGV[2])
			return redis.call('HINCRBY', KEYS[1], 'failures', 1)""", Long.class);

	private final StringRedisTemplate redis;

	private final Clock clock;

	SignInLock(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	/** Whether a source may not try a post now. */
	public boolean isLocked(DistrictCode district, String post, String source) {
		try {
			List<Object> found = this.redis.opsForHash()
				.multiGet(key(district, post, source), List.of("failures", "last"));
			return found.get(0) instanceof String failures && found.get(1) instanceof String last
					&& Integer.parseInt(failures) >= ATTEMPTS
					&& this.clock.millis() < Long.parseLong(last) + LOCKED.toMillis();
		}
		catch (DataAccessException away) {
			log.warn("Redis does not answer; failures are not counted: {}", away.toString());
			return false;
		}
	}

	/** Counts a failure. */
	public void fail(DistrictCode district, String post, String source) {
		try {
			this.redis.execute(FAIL, List.of(key(district, post, source)), String.valueOf(this.clock.millis()),
					String.valueOf(LOCKED.toMillis()));
		}
		catch (DataAccessException away) {
			log.warn("Redis does not answer; failures are not counted: {}", away.toString());
		}
	}

	/** Forgets the failures of a source, because the right password was given. */
	public void succeed(DistrictCode district, String post, String source) {
		try {
			this.redis.delete(key(district, post, source));
		}
		catch (DataAccessException away) {
			log.warn("Redis does not answer; failures are not counted: {}", away.toString());
		}
	}

	private static String key(DistrictCode district, String post, String source) {
		return "identity:failures:" + district + ":" + Sha256.hex(post + "\n" + source);
	}

}
