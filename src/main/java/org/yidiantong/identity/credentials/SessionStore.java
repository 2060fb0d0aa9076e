package org.yidiantong.identity.credentials;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.kernel.Sha256;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Stores officers' sessions in Redis only. A request reads its session and extends it in
 * one command. The key is a hash of the token, so that read access to Redis does not
 * reveal usable tokens.
 */
@Component
public class SessionStore {

	static final Duration IDLE = Duration.ofMinutes(60);

	/** Maximum duration of a session in system time. */
	public static final Duration LONGEST = Duration.ofHours(12);

	private static final Logger log = LoggerFactory.getLogger(SessionStore.class);

	private static final int TOKEN_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final StringRedisTemplate redis;

	private final Clock clock;

	SessionStore(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	/** Opens a session and returns its new token. */
	public String open(DistrictCode district, UUID account, int epoch) {
		byte[] random = new byte[TOKEN_BYTES];
		RANDOM.nextBytes(random);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		Session session = new Session(district, account, epoch, this.clock.instant());
		asked(() -> {
			this.redis.opsForValue().set(key(token), session.text(), IDLE);
			return token;
		});
		return token;
	}

	/** Finds a session and extends it. */
	public Optional<Session> find(String token) {
		return asked(() -> this.redis.opsForValue().getAndExpire(key(token), IDLE)).flatMap(Session::read)
			.filter((session) -> this.clock.instant().isBefore(session.since().plus(LONGEST)));
	}

	/** Ends a session. */
	public void close(String token) {
		asked(() -> this.redis.delete(key(token)));
	}

	private static <T> Optional<T> asked(Supplier<@Nullable T> work) {
		try {
			return Optional.ofNullable(work.get());
		}
		catch (DataAccessException away) {
			log.warn("Redis does not answer; no session can be read or opened: {}", away.toString());
			throw new SessionsUnavailable();
		}
	}

	private static String key(String token) {
		return "identity:session:" + Sha256.hex(token);
	}

	/**
	 * A session as stored in Redis.
	 *
	 * @param epoch of the account when it was opened
	 * @param since system time
	 */
	public record Session(DistrictCode district, UUID account, int epoch, Instant since) {

		String text() {
			return this.district + " " + this.account + " " + this.epoch + " " + this.since.toEpochMilli();
		}

		/**
		 * Parses a stored session; empty when another version of the application wrote it
		 * in another format.
		 */
		static Optional<Session> read(String text) {
			String[] parts = text.split(" ");
			try {
				return Optional.of(new Session(new DistrictCode(Integer.parseInt(parts[0])), UUID.fromString(parts[1]),
						Integer.parseInt(parts[2]), Instant.ofEpochMilli(Long.parseLong(parts[3]))));
			}
			catch (IllegalArgumentException | ArrayIndexOutOfBoundsException other) {
				return Optional.empty();
			}
		}
	}

}
