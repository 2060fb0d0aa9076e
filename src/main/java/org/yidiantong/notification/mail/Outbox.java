package org.yidiantong.notification.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.secrets.UnreadableContent;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;
import tools.jackson.core.JacksonException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The outbox of the bound district's mails. Claiming a mail moves its next attempt into
 * the future: a lease, so that no other instance sends it at the same time and no
 * transaction waits for the mail server. All in system time.
 */
@Component
class Outbox {

	private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

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

	/** Whether an account has had a mail with this key. */
	boolean isKnown(UUID account, String once) {
		return this.jdbc.sql("""
				SELECT count(*) FROM notification_letter WHERE tenant_id = ? AND account_id = ? AND once = ?""")
			.params(district(), account, once)
			.query(Integer.class)
			.single() > 0;
	}

	/** Claims a mail that is due, of one account or of any. */
	Optional<Claim> claim(@Nullable UUID account, Instant now) {
		Optional<Due> due = due(account, now);
		while (due.isPresent()) {
			Optional<Claim> claim = due.flatMap(this::read);
			putOff(due.get(), now);
			if (claim.isPresent()) {
				return claim;
			}
			due = due(account, now);
		}
		return Optional.empty();
	}

	private Optional<Due> due(@Nullable UUID account, Instant now) {
		return this.jdbc.sql(CLAIM)
			.params(Arrays.asList(district(), at(now), account, account))
			.query((row, number) -> new Due(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
					row.getBytes("letter"), row.getInt("attempts")))
			.optional();
	}

	/** Empty for a mail that nobody can read, which must not hold up the others. */
	private Optional<Claim> read(Due due) {
		try {
			return Optional
				.of(new Claim(due.id(), this.encryption.letter(due.account(), due.sealed()), due.attempts()));
		}
		catch (UnreadableContent | JacksonException unreadable) {
			LOG.warn("Mail {} cannot be read and is put off", due.id());
			return Optional.empty();
		}
	}

	private void putOff(Due mail, Instant now) {
		Duration wait = LEASE.multipliedBy(1L << Math.min(mail.attempts(), LONGEST_SHIFT));
		this.jdbc
			.sql("UPDATE notification_letter SET attempts = attempts + 1, next_at = ? WHERE tenant_id = ? AND id = ?")
			.params(at(now.plus(wait)), district(), mail.id())
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

	/** A mail that is due, as it is stored. */
	private record Due(UUID id, UUID account, byte[] sealed, int attempts) {
	}

	/**
	 * A mail claimed for sending.
	 *
	 * @param attempts number of earlier attempts
	 */
	record Claim(UUID id, MailMessage letter, int attempts) {
	}

}
