package org.yidiantong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.ListStatements;
import org.yidiantong.tenancy.NewId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the audit log of the bound district.
 */
@Service
public class AuditLog {

	private static final String RECORD = """
			INSERT INTO audit_entry (tenant_id, id, actor, action, subject, label, reason) VALUES (?, ?, ?, ?, ?, ?, ?)""";

	private static final String FOUND = """
			SELECT id, at, actor, action, subject, label, reason FROM audit_entry WHERE tenant_id = ?""";

	/** The first two parts of a subject are its type and its id. */
	private static final String NOT_HIDDEN = "NOT (split_part(subject, '/', 1) || '/' || split_part(subject, '/', 2) = ANY (?))";

	/**
	 * Leaps from one action to the next, since there are few actions and many entries.
	 */
	private static final String ACTIONS = """
			WITH RECURSIVE known (action) AS (
			  (SELECT action FROM audit_entry WHERE tenant_id = :tenant ORDER BY action LIMIT 1)
			  UNION ALL
			  SELECT (SELECT e.action FROM audit_entry e WHERE e.tenant_id = :tenant AND e.action > known.action
			    ORDER BY e.action LIMIT 1)
			  FROM known WHERE known.action IS NOT NULL)
			SELECT action FROM known WHERE action IS NOT NULL ORDER BY action""";

	private final JdbcClient jdbc;

	private final ListStatements lists;

	private final ObjectProvider<HiddenSubjects> hidden;

	private final ObjectProvider<NamedSubjects> named;

	private final ObjectProvider<AuditListener> listeners;

	AuditLog(JdbcClient jdbc, ListStatements lists, ObjectProvider<HiddenSubjects> hidden,
			ObjectProvider<NamedSubjects> named, ObjectProvider<AuditListener> listeners) {
		this.jdbc = jdbc;
		this.lists = lists;
		this.hidden = hidden;
		this.named = named;
		this.listeners = listeners;
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
		record(actor, action, subject, null, reason);
	}

	/**
	 * As {@link #record(String, String, String, String)}, for a subject that people know
	 * by a name.
	 * @param label the name, without personal data, such as the number of a complaint
	 */
	@Transactional
	public void record(String actor, String action, String subject, @Nullable String label, @Nullable String reason) {
		this.jdbc.sql(RECORD)
			.params(Arrays.asList(BoundDistrict.required().value(), NewId.next(), actor, action, subject, label,
					reason))
			.update();
		this.listeners.forEach((one) -> one.recorded(actor, action, subject));
	}

	/** The latest entries, the newest first. */
	@Transactional(readOnly = true)
	public List<AuditEntry> latest(int limit) {
		return find(AuditFilter.ALL, null, limit);
	}

	/**
	 * The entries that match a filter, the newest first.
	 * @param before id of the entry before which the page starts; null for the newest
	 */
	@Transactional(readOnly = true)
	public List<AuditEntry> find(AuditFilter filter, @Nullable UUID before, int limit) {
		SqlConditions query = new SqlConditions(FOUND, BoundDistrict.required().value());
		query.andIfPresent("id < ?", before);
		if (!filter.actors().isEmpty()) {
			query.and("actor = ANY (?)", (Object) filter.actors().toArray(String[]::new));
		}
		if (!filter.subject().isEmpty()) {
			query.and("(starts_with(subject, ?) OR label = ? OR subject = ANY (?))", filter.subject(), filter.subject(),
					named(filter.subject()));
		}
		if (filter.reader() != null) {
			query.and(NOT_HIDDEN, (Object) hiddenFrom(filter.reader()));
		}
		query.andIfPresent("action = ?", filter.action().isEmpty() ? null : filter.action());
		query.andIfPresent("at >= ?", at(filter.from()));
		query.andIfPresent("at < ?", at(filter.until()));
		query.end("ORDER BY id DESC LIMIT ?", limit);
		return this.lists.of(query).query((row, number) -> entry(row)).list();
	}

	/**
	 * How often an actor has done something since an instant.
	 * @param most where counting ends
	 */
	@Transactional(readOnly = true)
	public int count(String actor, String action, Instant since, int most) {
		return find(new AuditFilter(List.of(actor), "", action, since, null), null, most).size();
	}

	/**
	 * The names by which people find the subjects of entries that have no label; by
	 * subject.
	 */
	@Transactional(readOnly = true)
	public Map<String, String> names(Collection<AuditEntry> entries) {
		Map<String, String> names = new HashMap<>();
		this.named.orderedStream().forEach((module) -> {
			Set<String> ids = entries.stream()
				.filter((entry) -> entry.label() == null && entry.kind().equals(module.kind()))
				.map(AuditEntry::subjectId)
				.collect(Collectors.toSet());
			if (!ids.isEmpty()) {
				module.names(ids).forEach((id, name) -> names.put(module.kind() + "/" + id, name));
			}
		});
		return names;
	}

	private String[] named(String name) {
		return this.named.orderedStream()
			.flatMap((module) -> module.ids(name).stream().map((id) -> module.kind() + "/" + id))
			.toArray(String[]::new);
	}

	/** What has ever been done, to choose from. */
	@Transactional(readOnly = true)
	public List<String> actions() {
		return this.jdbc.sql(ACTIONS).param("tenant", BoundDistrict.required().value()).query(String.class).list();
	}

	private String[] hiddenFrom(AuditFilter.Reader reader) {
		return this.hidden.orderedStream()
			.flatMap((one) -> one.from(reader.post(), reader.office()))
			.toArray(String[]::new);
	}

	private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
		return (moment == null) ? null : moment.atOffset(ZoneOffset.UTC);
	}

	private static AuditEntry entry(ResultSet row) throws SQLException {
		return new AuditEntry(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("actor"), row.getString("action"), row.getString("subject"), row.getString("label"),
				row.getString("reason"));
	}

}
