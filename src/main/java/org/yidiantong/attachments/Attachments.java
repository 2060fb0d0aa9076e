package org.yidiantong.attachments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
			  (tenant_id, id, size, width, height, sha256, uploaded_at, expires_at, origin)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String CLAIM = """
			UPDATE attachments_attachment SET subject = ?, position = ?, origin = NULL
			WHERE tenant_id = ? AND id = ? AND subject IS NULL AND expires_at > ?""";

	private static final String DISCARD = """
			UPDATE attachments_attachment SET expires_at = ?
			WHERE tenant_id = ? AND id = ? AND subject IS NULL""";

	private static final String RENEW = """
			UPDATE attachments_attachment SET expires_at = least(?, uploaded_at + ?::interval)
			WHERE tenant_id = ? AND id = ? AND subject IS NULL AND expires_at > ?""";

	/** Ends the oldest pending photos beyond a number and a sum of bytes. */
	private static final String SURPLUS = """
			UPDATE attachments_attachment SET expires_at = :now
			WHERE tenant_id = :district AND subject IS NULL AND id IN (
			  SELECT id FROM (
			    SELECT id, row_number() OVER newest AS place, sum(size) OVER newest AS bytes
			    FROM attachments_attachment
			    WHERE tenant_id = :district AND subject IS NULL AND expires_at > :now
			      AND (:origin::text IS NULL OR origin = :origin::text)
			    WINDOW newest AS (ORDER BY expires_at DESC, uploaded_at DESC, id DESC)) pending
			  WHERE place > :most OR bytes > :bytes)""";

	private static final String EXPIRED = """
			SELECT id FROM attachments_attachment
			WHERE tenant_id = ? AND subject IS NULL AND expires_at <= ?
			ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED""";

	private final JdbcClient jdbc;

	Attachments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(UUID id, Photo photo, String origin, Instant now, Instant until) {
		this.jdbc.sql(INSERT)
			.params(district(), id, photo.jpeg().length, photo.width(), photo.height(), photo.sha256(), utc(now),
					utc(until), origin)
			.update();
	}

	/**
	 * Ends the oldest pending photos beyond a quota.
	 * @param origin whose photos are counted; null for those of all
	 * @return the number of photos that are to be deleted
	 */
	int endSurplus(@Nullable String origin, PhotoQuota quota, Instant now) {
		return this.jdbc.sql(SURPLUS)
			.param("district", district())
			.param("origin", origin)
			.param("now", utc(now))
			.param("most", quota.photos())
			.param("bytes", quota.bytes())
			.update();
	}

	/** Lets a pending photo live until a time, but not longer than so long in all. */
	void renew(UUID id, Instant now, Instant until, Duration longest) {
		this.jdbc.sql(RENEW).params(utc(until), longest.toSeconds() + " seconds", district(), id, utc(now)).update();
	}

	Optional<Row> find(UUID id) {
		return this.jdbc.sql("SELECT subject, expires_at FROM attachments_attachment WHERE tenant_id = ? AND id = ?")
			.params(district(), id)
			.query((row, number) -> new Row(row.getString(1), instant(row, "expires_at")))
			.optional();
	}

	Map<String, Integer> count(Collection<String> subjects) {
		Map<String, Integer> counts = new HashMap<>();
		this.jdbc.sql("""
				SELECT subject, count(*) FROM attachments_attachment
				WHERE tenant_id = :tenant AND subject IN (:subjects) GROUP BY subject""")
			.param("tenant", district())
			.param("subjects", subjects)
			.query((row) -> {
				counts.put(row.getString(1), row.getInt(2));
			});
		return counts;
	}

	List<Attachment> of(String subject) {
		return this.jdbc.sql("""
				SELECT id, size, width, height, uploaded_at FROM attachments_attachment
				WHERE tenant_id = ? AND subject = ? ORDER BY position""")
			.params(district(), subject)
			.query((row, number) -> attachment(row))
			.list();
	}

	/** The photos of some subjects in the order of these. */
	List<Attachment> of(List<String> subjects) {
		Map<String, List<Attachment>> found = new HashMap<>();
		this.jdbc.sql("""
				SELECT subject, id, size, width, height, uploaded_at FROM attachments_attachment
				WHERE tenant_id = :tenant AND subject IN (:subjects) ORDER BY position""")
			.param("tenant", district())
			.param("subjects", subjects)
			.query((row) -> {
				found.computeIfAbsent(row.getString("subject"), (one) -> new ArrayList<>()).add(attachment(row));
			});
		return subjects.stream().flatMap((one) -> found.getOrDefault(one, List.of()).stream()).toList();
	}

	private static Attachment attachment(ResultSet row) throws SQLException {
		return new Attachment(row.getObject("id", UUID.class), row.getInt("size"), row.getInt("width"),
				row.getInt("height"), instant(row, "uploaded_at"));
	}

	boolean claim(UUID id, String subject, int position, Instant now) {
		return this.jdbc.sql(CLAIM).params(subject, position, district(), id, utc(now)).update() == 1;
	}

	void move(UUID id, String subject) {
		this.jdbc.sql("""
				UPDATE attachments_attachment SET subject = ?
				WHERE tenant_id = ? AND id = ? AND subject IS NOT NULL""").params(subject, district(), id).update();
	}

	void remove(String subject, Instant now) {
		this.jdbc.sql("""
				UPDATE attachments_attachment SET subject = NULL, position = NULL, expires_at = ?
				WHERE tenant_id = ? AND subject = ?""").params(utc(now), district(), subject).update();
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
