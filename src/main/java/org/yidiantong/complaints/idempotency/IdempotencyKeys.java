package org.yidiantong.complaints.idempotency;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.secrets.AuthenticatedEncryption;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the response to the first request of each key. While the first request is
 * running, repetitions wait for it in the database. Retention is measured in system time.
 */
@Component
public class IdempotencyKeys {

	/** How long the response to a request is stored for repetitions. */
	private static final Duration KEPT = Duration.ofDays(7);

	private static final int SHORTEST = 1;

	private static final int LONGEST = 255;

	private static final Pattern KEY = Pattern.compile("[!-~]{" + SHORTEST + "," + LONGEST + "}");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final SecretKeys keys;

	private final Clock clock;

	IdempotencyKeys(JdbcClient jdbc, SecretKeys keys, Clock clock) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * Validates the key of a request.
	 * @throws IdempotencyKeyMissing unless it has 1 to 255 visible ASCII characters
	 */
	public static String valid(@Nullable String key) {
		if (key == null || !KEY.matcher(key).matches()) {
			throw new IdempotencyKeyMissing(SHORTEST, LONGEST);
		}
		return key;
	}

	/**
	 * Returns the stored response to an earlier request with this key.
	 * @param request the parts of the request, which must be the same
	 * @throws IdempotencyKeyReused if the earlier request was different
	 */
	public <T> Optional<T> answered(String key, List<@Nullable String> request, Class<T> type) {
		return this.jdbc.sql("SELECT body_hash, answer FROM complaints_filing_key WHERE tenant_id = ? AND key_hash = ?")
			.params(district(), hash(key))
			.query((row, number) -> answer(key, request, row.getBytes(1), row.getBytes(2), type))
			.optional();
	}

	/**
	 * Stores a response, unless a concurrent request with the same key was faster. In
	 * that case it waits until that request ends.
	 * @return whether it was stored
	 */
	public boolean keep(String key, List<@Nullable String> request, Record answer) {
		byte[] sealed = AuthenticatedEncryption.seal(own(key, "answer"), subject(), JSON.writeValueAsBytes(answer));
		return this.jdbc.sql("""
				INSERT INTO complaints_filing_key (tenant_id, key_hash, body_hash, answer, recorded_at)
				VALUES (?, ?, ?, ?, ?) ON CONFLICT (tenant_id, key_hash) DO NOTHING""")
			.params(district(), hash(key), body(key, request), sealed, this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Deletes the responses to old requests, by system time. */
	@Transactional
	public void forgetOld() {
		forgetBefore(this.clock.instant().minus(KEPT));
	}

	private void forgetBefore(Instant instant) {
		this.jdbc.sql("DELETE FROM complaints_filing_key WHERE tenant_id = ? AND recorded_at < ?")
			.params(district(), instant.atOffset(ZoneOffset.UTC))
			.update();
	}

	private <T> T answer(String key, List<@Nullable String> request, byte[] bodyHash, byte[] answer, Class<T> type) {
		if (!MessageDigest.isEqual(bodyHash, body(key, request))) {
			throw new IdempotencyKeyReused();
		}
		return JSON.readValue(AuthenticatedEncryption.open(own(key, "answer"), subject(), answer), type);
	}

	private byte[] hash(String key) {
		return Hashes.hmac(this.keys.key("complaints.filing-key"), district() + "/" + key);
	}

	/**
	 * Hashes the request with its own idempotency key, because a phone number could be
	 * guessed from a plain hash.
	 */
	private byte[] body(String key, List<@Nullable String> request) {
		return Hashes.hmac(own(key, "body"), request);
	}

	private byte[] own(String key, String purpose) {
		return Hashes.hmac(this.keys.key("complaints.filing-" + purpose), List.of(String.valueOf(district()), key));
	}

	private static String subject() {
		return "filing/" + district();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
