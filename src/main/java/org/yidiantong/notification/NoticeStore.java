package org.yidiantong.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.RowTimes;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores the bound district's messages and who has read them.
 */
@Component
class NoticeStore {

	private static final String TELL = """
			INSERT INTO notification_notice (tenant_id, id, recipient, kind, subject, subject_version, link, arguments,
			told_at, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (tenant_id, recipient, kind, subject, subject_version) DO NOTHING""";

	private static final String MINE = " FROM notification_notice n WHERE n.tenant_id = ? AND n.recipient = ANY (?) ";

	/** Stands for everybody, as the reader of a message whose subject has ended. */
	private static final UUID EVERYBODY = new UUID(0, 0);

	private static final String READ = """
			EXISTS (SELECT 1 FROM notification_reading r WHERE r.tenant_id = ?
			AND r.account_id IN (?, '00000000-0000-0000-0000-000000000000') AND r.notice_id = n.id)""";

	/**
	 * Looks only at the newest messages of each recipient, so that the cost does not grow
	 * with their number.
	 */
	private static final String UNREAD = """
			SELECT count(*) FROM unnest(?::text[]) AS mine (recipient) CROSS JOIN LATERAL (
			SELECT m.id FROM notification_notice m WHERE m.tenant_id = ? AND m.recipient = mine.recipient
			ORDER BY m.id DESC LIMIT ?) AS n WHERE NOT\s""" + READ;

	/**
	 * Takes the newest of each recipient from the index and merges these, so that not all
	 * of them are sorted.
	 */
	private static final String LIST = """
			SELECT newest.* FROM unnest(?::text[]) AS mine (recipient) CROSS JOIN LATERAL (
			SELECT n.* FROM notification_notice n WHERE n.tenant_id = ? AND n.recipient = mine.recipient
			AND n.id < ? AND %s ORDER BY n.id DESC LIMIT ?) AS newest ORDER BY newest.id DESC LIMIT ?""";

	private static final String MARK = """
			INSERT INTO notification_reading (tenant_id, account_id, notice_id, read_at)
			SELECT n.tenant_id, ?, n.id, ?""" + MINE + "AND ";

	private static final String SETTLE = """
			INSERT INTO notification_reading (tenant_id, account_id, notice_id, read_at)
			SELECT n.tenant_id, ?, n.id, ? FROM notification_notice n
			WHERE n.tenant_id = ? AND n.subject = ? AND n.subject_version <= ? ON CONFLICT DO NOTHING""";

	private static final String WITHDRAWN = """
			FROM notification_notice n
			WHERE n.tenant_id = ? AND n.recipient = ANY (?) AND n.subject = ? AND n.subject_version <= ?""";

	private static final UUID LAST = new UUID(-1, -1);

	private final JdbcClient jdbc;

	NoticeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void tell(Recipient to, Notice notice, Instant told, Instant recorded) {
		tell(NewId.next(), to, notice, told, recorded);
	}

	private int tell(UUID id, Recipient to, Notice notice, Instant told, Instant recorded) {
		String[] arguments = notice.arguments().stream().map(Argument::kept).toArray(String[]::new);
		return this.jdbc.sql(TELL)
			.params(district(), id, to.key(), notice.kind(), notice.subject(), notice.version(), notice.link(),
					arguments, at(told), at(recorded))
			.update();
	}

	/** Deletes what recipients were told about a subject up to a version of it. */
	void withdraw(Collection<Recipient> from, String subject, long version) {
		String[] recipients = from.stream().map(Recipient::key).toArray(String[]::new);
		Object[] meant = { district(), recipients, subject, version };
		this.jdbc
			.sql("DELETE FROM notification_reading r WHERE r.tenant_id = ? AND r.notice_id IN (SELECT n.id " + WITHDRAWN
					+ ")")
			.param(district())
			.params(meant)
			.update();
		this.jdbc.sql("DELETE " + WITHDRAWN).params(meant).update();
	}

	/** Leaves what was told about a subject, up to a version of it, unread for nobody. */
	void settle(String subject, long version, Instant now) {
		this.jdbc.sql(SETTLE).params(EVERYBODY, at(now), district(), subject, version).update();
	}

	/**
	 * Gives some accounts what a recipient was told about a subject, at its place in
	 * their lists and as read if they have read it.
	 */
	void copy(Recipient from, Collection<UUID> accounts, String subject) {
		this.jdbc.sql("SELECT n.*" + MINE + "AND n.subject = ? ORDER BY n.id")
			.params(district(), new String[] { from.key() }, subject)
			.query((row, number) -> new Told(notice(row, false), RowTimes.required(row, "recorded_at")))
			.list()
			.forEach((told) -> {
				Set<UUID> readers = Set.copyOf(readers(told.notice().id()));
				accounts.forEach((one) -> copy(told, one, readers.contains(one) || readers.contains(EVERYBODY)));
			});
	}

	private void copy(Told told, UUID account, boolean read) {
		UUID id = NewId.at(told.recordedAt());
		Recipient to = Recipient.account(account);
		boolean isNew = tell(id, to, told.notice().notice(), told.notice().toldAt(), told.recordedAt()) > 0;
		if (isNew && read) {
			markAsRead(id, account, new String[] { to.key() }, told.recordedAt());
		}
	}

	private List<UUID> readers(UUID notice) {
		return this.jdbc
			.sql("SELECT r.account_id FROM notification_reading r WHERE r.tenant_id = ? AND r.notice_id = ?")
			.params(district(), notice)
			.query(UUID.class)
			.list();
	}

	int unread(UUID account, String[] recipients, int most) {
		return this.jdbc.sql(UNREAD)
			.params(recipients, district(), most, district(), account)
			.query(Integer.class)
			.single();
	}

	/** Messages sent before another one, the newest first. */
	List<ReceivedNotice> list(UUID account, String[] recipients, boolean unread, @Nullable UUID before, int most) {
		return this.jdbc.sql(LIST.formatted((unread ? "NOT " : "") + READ))
			.params(recipients, district(), (before == null) ? LAST : before, district(), account, most, most)
			.query((row, number) -> notice(row, unread))
			.list();
	}

	Optional<ReceivedNotice> find(UUID id, String[] recipients) {
		return this.jdbc.sql("SELECT n.*" + MINE + "AND n.id = ?")
			.params(district(), recipients, id)
			.query((row, number) -> notice(row, false))
			.optional();
	}

	void markAsRead(UUID id, UUID account, String[] recipients, Instant now) {
		this.jdbc.sql(MARK + "n.id = ? ON CONFLICT DO NOTHING")
			.params(account, at(now), district(), recipients, id)
			.update();
	}

	/**
	 * Marks messages up to the newest one that the officer saw. Later ones stay unread.
	 */
	void markAllAsRead(UUID newest, UUID account, String[] recipients, Instant now) {
		this.jdbc.sql(MARK + "n.id <= ? AND NOT " + READ + " ON CONFLICT DO NOTHING")
			.params(account, at(now), district(), recipients, newest, district(), account)
			.update();
	}

	void deleteBefore(Instant instant) {
		this.jdbc.sql("""
				DELETE FROM notification_reading r USING notification_notice n WHERE r.tenant_id = ?
				AND n.tenant_id = ? AND n.id = r.notice_id AND n.recorded_at < ?""")
			.params(district(), district(), at(instant))
			.update();
		this.jdbc.sql("DELETE FROM notification_notice WHERE tenant_id = ? AND recorded_at < ?")
			.params(district(), at(instant))
			.update();
	}

	private static ReceivedNotice notice(ResultSet row, boolean unread) throws SQLException {
		String[] arguments = (String[]) row.getArray("arguments").getArray();
		Notice notice = new Notice(row.getString("kind"), row.getString("subject"), row.getLong("subject_version"),
				row.getString("link"), Arrays.stream(arguments).map(Argument::read).toList());
		return new ReceivedNotice(row.getObject("id", UUID.class), notice, RowTimes.required(row, "told_at"), unread);
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	private record Told(ReceivedNotice notice, Instant recordedAt) {
	}

}
