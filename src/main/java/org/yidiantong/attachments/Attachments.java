package org.yidiantong.attachments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Repository of the photos of the bound district. A photo without a subject is pending
 * until it expires.
 */
@Component
class Attachments {

	private static final String INSERT = """
			INSERT INTO attachments_attachment
			  (tenant_id, id, size, width, height, sha256, uploaded_at, expires_at)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String CLAIM = """
			UPDATE attachments_attachment SET subject = ?, position = ?
			WHERE tenant_id = ? AND id = ? AND subject IS NULL AND expires_at > ?""";

	private static final String DISCARD = """
			UPDATE attachments_attachment SET expires_at = ?
			WHERE tenant_id = ? AND id = ? AND subject IS NULL""";

	private static final String EXPIRED = """
			SELECT id FROM attachments_attachment
			WHERE tenant_id = ? AND subject IS NULL AND expires_at <= ?
			ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED""";

	private final JdbcClient jdbc;

	Attachments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(UUID id, Photo photo, byte[] sha256, Instant now, Instant until) {
		this.jdbc.sql(INSERT)
			.params(district(), id, photo.jpeg().length, photo.width(), photo.height(), sha256, utc(now), utc(until))
			.update();
	}

	/** The number of pending photos, up to a limit. */
	int pending(int most) {
		return this.jdbc.sql(
				"SELECT count(*) FROM (SELECT 1 FROM attachments_attachment WHERE tenant_id = ? AND subject IS NULL LIMIT ?) p")
			.params(district(), most)
			.query(Integer.class)
			.single();
	}

	Optional<Row> find(UUID id) {
		return this.jdbc.sql("SELECT subject, expires_at FROM attachments_attachment WHERE tenant_id = ? AND id = ?")
			.params(district(), id)
			.query((row, number) -> new Row(row.getString(1), instant(row, "expires_at")))
			.optional();
	}

	List<Attachment> of(String subject) {
		return this.jdbc.sql("""
				SELECT id, size, width, height, uploaded_at FROM attachments_attachment
				WHERE tenant_id = ? AND subject = ? ORDER BY position""")
			.params(district(), subject)
			.query((row, number) -> new Attachment(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3),
					row.getInt(4), instant(row, "uploaded_at")))
			.list();
	}

	boolean claim(UUID id, String subject, int position, Instant now) {
		return this.jdbc.sql(CLAIM).params(subject, position, district(), id, utc(now)).update() == 1;
	}

	void move(UUID id, String subject) {
		this.jdbc.sql("""
				UPDATE attachments_attachment SET subject = ?
				WHERE tenant_id = ? AND id = ? AND subject IS NOT NULL""").params(subject, district(), id).update();
	}

	void discard(UUID id, Instant now) {
		this.jdbc.sql(DISCARD).params(utc(now), district(), id).update();
	}

	/** Expired pending photos, locked until the transaction ends. */
	List<UUID> expired(Instant now, int most) {
		return this.jdbc.sql(EXPIRED).params(district(), utc(now), most).query(UUID.class).list();
	}

	void delete(UUID id) {
		this.jdbc.sql("DELETE FROM attachments_attachment WHERE tenant_id = ? AND id = ? AND subject IS NULL")
			.params(district(), id)
			.update();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/**
	 * What decides who sees a photo.
	 *
	 * @param subject that it belongs to; null while it is pending
	 */
	record Row(@Nullable String subject, Instant expiresAt) {

		boolean isPending(Instant now) {
			return this.subject == null && this.expiresAt.isAfter(now);
		}

	}

}
