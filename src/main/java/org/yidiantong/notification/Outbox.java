package org.yidiantong.notification;

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
 * Letters of the bound district on their way. Taking one puts off its next attempt, so
 * that no other copy of the application takes it meanwhile, and no transaction lasts as
 * long as a mail server takes. All by system time.
 */
@Component
class Outbox {

	/** After how many attempts something is wrong that an officer should know of. */
	static final int STUCK = 2;

	private static final Duration LEASE = Duration.ofMinutes(5);

	private static final int LONGEST_SHIFT = 5;

	private static final String TAKE = """
			SELECT id, account_id, letter, attempts FROM notification_letter
			WHERE tenant_id = ? AND done_at IS NULL AND next_at <= ?
			AND (?::uuid IS NULL OR account_id = ?) ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""";

	private final JdbcClient jdbc;

	private final MailSecrets secrets;

	Outbox(JdbcClient jdbc, MailSecrets secrets) {
		this.jdbc = jdbc;
		this.secrets = secrets;
	}

	/**
	 * Puts a letter in, unless the account has had one of this key.
	 * @param letter null when there is nothing to write, which is settled thereby
	 * @return whether it was put in
	 */
	boolean put(UUID account, String once, @Nullable Letter letter, Instant now) {
		return this.jdbc.sql("""
				INSERT INTO notification_letter (tenant_id, id, account_id, once, letter, attempts, next_at,
				recorded_at, done_at) VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)
				ON CONFLICT (tenant_id, account_id, once) DO NOTHING""")
			.params(Arrays.asList(district(), NewId.next(), account, once,
					(letter == null) ? null : this.secrets.seal(account, letter), at(now), at(now),
					(letter == null) ? at(now) : null))
			.update() == 1;
	}

	/** Takes a letter that is due, of one account or of any. */
	Optional<Taken> take(@Nullable UUID account, Instant now) {
		Optional<Taken> taken = this.jdbc.sql(TAKE)
			.params(Arrays.asList(district(), at(now), account, account))
			.query((row, number) -> {
				UUID owner = row.getObject("account_id", UUID.class);
				return new Taken(row.getObject("id", UUID.class), this.secrets.letter(owner, row.getBytes("letter")),
						row.getInt("attempts"));
			})
			.optional();
		taken.ifPresent((one) -> putOff(one, now));
		return taken;
	}

	private void putOff(Taken taken, Instant now) {
		Duration wait = LEASE.multipliedBy(1L << Math.min(taken.attempts(), LONGEST_SHIFT));
		this.jdbc
			.sql("UPDATE notification_letter SET attempts = attempts + 1, next_at = ? WHERE tenant_id = ? AND id = ?")
			.params(at(now.plus(wait)), district(), taken.id())
			.update();
	}

	void done(UUID id, Instant now) {
		this.jdbc.sql("UPDATE notification_letter SET letter = NULL, done_at = ? WHERE tenant_id = ? AND id = ?")
			.params(at(now), district(), id)
			.update();
	}

	/** Gives up what an account has not been sent yet. */
	void giveUp(UUID account, Instant now) {
		this.jdbc.sql("""
				UPDATE notification_letter SET letter = NULL, done_at = ?
				WHERE tenant_id = ? AND account_id = ? AND done_at IS NULL""")
			.params(at(now), district(), account)
			.update();
	}

	/** As {@link #giveUp}, of keys that begin so, but for one of them. */
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

	void forgetBefore(Instant instant) {
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
	 * A letter that was taken to be sent.
	 *
	 * @param attempts before this one
	 */
	record Taken(UUID id, Letter letter, int attempts) {
	}

}
