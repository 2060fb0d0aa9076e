package org.yidiantong.notification.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The outbox of the bound district's mails. Claiming a mail moves its next attempt into
 * the future: a lease, so that no other instance sends it at the same time and no
 * transaction waits for the mail server. All in system time.
 */
@Component
class Outbox {

	/** Number of attempts after which the officer is told of a delay. */
	static final int STUCK = 2;

	private static final Duration LEASE = Duration.ofMinutes(5);

	private static final int LONGEST_SHIFT = 5;

	private static final String CLAIM = """
			SELECT id, account_id, letter, attempts FROM notification_letter
			WHERE tenant_id = ? AND done_at IS NULL AND next_at <= ?
			AND (?::uuid IS NULL OR account_id = ?) ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""";

	private final JdbcClient jdbc;

	private final MailEncryption encryption;

	Outbox(JdbcClient jdbc, MailEncryption encryption) {
		this.jdbc = jdbc;
		this.encryption = encryption;
	}

	/**
	 * Queues a mail, unless the account has had one with this key.
	 * @param letter null marks the key as done without a mail
	 * @return whether the key was new
	 */
	boolean put(UUID account, String once, @Nullable MailMessage letter, Instant now) {
		return this.jdbc.sql("""
				INSERT INTO notification_letter (tenant_id, id, account_id, once, letter, attempts, next_at,
				recorded_at, done_at) VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)
				ON CONFLICT (tenant_id, account_id, once) DO NOTHING""")
			.params(Arrays.asList(district(), NewId.next(), account, once,
					(letter == null) ? null : this.encryption.seal(account, letter), at(now), at(now),
					(letter == null) ? at(now) : null))
			.update() == 1;
	}

	/** Claims a mail that is due, of one account or of any. */
	Optional<Claim> claim(@Nullable UUID account, Instant now) {
		Optional<Claim> claim = this.jdbc.sql(CLAIM)
			.params(Arrays.asList(district(), at(now), account, account))
			.query((row, number) -> {
				UUID owner = row.getObject("account_id", UUID.class);
				return new Claim(row.getObject("id", UUID.class), this.encryption.letter(owner, row.getBytes("letter")),
						row.getInt("attempts"));
			})
			.optional();
		claim.ifPresent((one) -> putOff(one, now));
		return claim;
	}

	private void putOff(Claim claim, Instant now) {
		Duration wait = LEASE.multipliedBy(1L << Math.min(claim.attempts(), LONGEST_SHIFT));
		this.jdbc
			.sql("UPDATE notification_letter SET attempts = attempts + 1, next_at = ? WHERE tenant_id = ? AND id = ?")
			.params(at(now.plus(wait)), district(), claim.id())
			.update();
	}

	void done(UUID id, Instant now) {
		this.jdbc.sql("UPDATE notification_letter SET letter = NULL, done_at = ? WHERE tenant_id = ? AND id = ?")
			.params(at(now), district(), id)
			.update();
	}

	/** Cancels an account's unsent mails. */
	void giveUp(UUID account, Instant now) {
		this.jdbc.sql("""
				UPDATE notification_letter SET letter = NULL, done_at = ?
				WHERE tenant_id = ? AND account_id = ? AND done_at IS NULL""")
			.params(at(now), district(), account)
			.update();
	}

	/** Cancels an account's unsent mails whose key has the prefix, except one. */
	void giveUpOthers(UUID account, String prefix, String once, Instant now) {
		this.jdbc.sql("""
				UPDATE notification_letter SET letter = NULL, done_at = ? WHERE tenant_id = ?
				AND account_id = ? AND done_at IS NULL AND starts_with(once, ?) AND once <> ?""")
			.params(at(now), district(), account, prefix, once)
			.update();
	}

	int countSince(UUID account, String prefix, Instant since) {
		return this.jdbc.sql("""
				SELECT count(*) FROM notification_letter
				WHERE tenant_id = ? AND account_id = ? AND recorded_at > ? AND starts_with(once, ?)""")
			.params(district(), account, at(since), prefix)
			.query(Integer.class)
			.single();
	}

	boolean isStuck(UUID account) {
		return this.jdbc.sql("""
				SELECT count(*) FROM notification_letter
				WHERE tenant_id = ? AND account_id = ? AND done_at IS NULL AND attempts >= ?""")
			.params(district(), account, STUCK)
			.query(Integer.class)
			.single() > 0;
	}

	void deleteBefore(Instant instant) {
		this.jdbc.sql("DELETE FROM notification_letter WHERE tenant_id = ? AND recorded_at < ?")
			.params(district(), at(instant))
			.update();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	/**
	 * A mail claimed for sending.
	 *
	 * @param attempts number of earlier attempts
	 */
	record Claim(UUID id, MailMessage letter, int attempts) {
	}

}
