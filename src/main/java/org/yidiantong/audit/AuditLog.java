package org.yidiantong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the audit log of the bound district.
 */
@Service
public class AuditLog {

	private static final String RECORD = """
			INSERT INTO audit_entry (tenant_id, id, actor, action, subject, reason) VALUES (?, ?, ?, ?, ?, ?)""";

	private static final String LATEST = """
			SELECT id, at, actor, action, subject, reason FROM audit_entry
			WHERE tenant_id = ? ORDER BY id DESC LIMIT ?""";

	private static final String FOUND = """
			SELECT id, at, actor, action, subject, reason FROM audit_entry
			WHERE tenant_id = ? AND id < ? AND (? = '' OR actor = ?) AND (? = '' OR starts_with(subject, ?))
			ORDER BY id DESC LIMIT ?""";

	private static final UUID LAST = new UUID(-1, -1);

	private final JdbcClient jdbc;

	AuditLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds an entry, in the caller's transaction if there is one.
	 * @param actor name of the officer or program
	 * @param action module and verb, such as {@code complaints.accept}
	 * @param subject type and id, such as {@code complaint/017d…}
	 * @param reason given by the actor, if one is required
	 */
	@Transactional
	public void record(String actor, String action, String subject, @Nullable String reason) {
		this.jdbc.sql(RECORD)
			.params(Arrays.asList(BoundDistrict.required().value(), NewId.next(), actor, action, subject, reason))
			.update();
	}

	/** The latest entries, the newest first. */
	@Transactional(readOnly = true)
	public List<AuditEntry> latest(int limit) {
		return this.jdbc.sql(LATEST)
			.params(BoundDistrict.required().value(), limit)
			.query((row, number) -> entry(row))
			.list();
	}

	/**
	 * Entries of one actor about one subject, the newest first.
	 * @param actor full name; empty for any
	 * @param subject prefix, such as {@code account/}; empty for any
	 * @param before id of the entry before which the page starts; null for the newest
	 */
	@Transactional(readOnly = true)
	public List<AuditEntry> find(String actor, String subject, @Nullable UUID before, int limit) {
		return this.jdbc.sql(FOUND)
			.params(BoundDistrict.required().value(), (before == null) ? LAST : before, actor, actor, subject, subject,
					limit)
			.query((row, number) -> entry(row))
			.list();
	}

	private static AuditEntry entry(ResultSet row) throws SQLException {
		return new AuditEntry(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("actor"), row.getString("action"), row.getString("subject"), row.getString("reason"));
	}

}
