package org.yidiantong.eventlog;

import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends events of the bound district. Appending assigns no position and never blocks
 * other writers; {@link EventLogReader} assigns positions when the log is read. Modules
 * publish their events and never call this class.
 */
@Service
class EventLog {

	private static final String APPEND = """
			INSERT INTO eventlog_event (tenant_id, id, type, subject, subject_version, occurred_at, data)
			VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)""";

	private static final Pattern SUBJECT = Pattern.compile("[a-z][a-z-]*(/[A-Za-z0-9][A-Za-z0-9._@-]*){0,3}");

	private final JdbcTemplate template;

	private final EventTypes types;

	EventLog(JdbcTemplate template, EventTypes types) {
		this.template = template;
		this.types = types;
	}

	/**
	 * Appends an event in the caller's transaction; a rollback removes it. It fails if
	 * the data does not match the schema of its type or the event belongs to another
	 * district.
	 * @throws EventTypeUnregistered when the type has no schema
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside a
	 * transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void append(ModuleEvent event) {
		this.template.update(APPEND, row(event));
	}

	/** Appends many events, in the same way. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void appendAll(List<? extends ModuleEvent> events) {
		this.template.batchUpdate(APPEND, events.stream().map(this::row).toList());
	}

	private Object[] row(ModuleEvent event) {
		int district = BoundDistrict.required().value();
		if (event.tenant() != district) {
			throw new IllegalArgumentException("An event of " + event.tenant() + " was published in " + district);
		}
		requireSubject(event);
		EventType type = EventType.of(event.getClass());
		return new Object[] { district, NewId.next(), type.name(), event.subject(), event.subjectVersion(),
				event.occurredAt().atOffset(ZoneOffset.UTC), this.types.checked(type, (Record) event) };
	}

	/**
	 * Rejects a subject that is not a kind followed by up to three codes, and a negative
	 * version.
	 */
	static void requireSubject(ModuleEvent event) {
		if (event.subject().length() > 200 || !SUBJECT.matcher(event.subject()).matches()) {
			throw new IllegalArgumentException(
					"'" + event.subject() + "' is not a valid subject: a kind and up to three codes");
		}
		if (event.subjectVersion() < 0) {
			throw new IllegalArgumentException(
					"The version of " + event.subject() + " is negative: " + event.subjectVersion());
		}
	}

}
