package org.yidiantong.eventlog;

import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

/**
 * Takes down what happened in the bound district. Writers do not number and never wait
 * for each other; positions are given when the log is read, by {@link EventReading}.
 */
@Service
public class EventLog {

	private static final String APPEND = """
			INSERT INTO eventlog_event (tenant_id, id, type, subject, subject_version, occurred_at, data)
			VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)""";

	private final JdbcClient jdbc;

	private final EventTypes types;

	EventLog(JdbcClient jdbc, EventTypes types) {
		this.jdbc = jdbc;
		this.types = types;
	}

	/**
	 * Appends inside the caller's transaction: what is rolled back never happened. Fails
	 * when the data does not fit the schema of its type.
	 * @return the id under which every reader gets it
	 * @throws EventTypeUnregistered when there is no schema of this type
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside a
	 * transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID append(ModuleEvent event) {
		if (event.tenant() != BoundDistrict.required().value()) {
			throw new IllegalArgumentException("An event of " + event.tenant() + " in " + BoundDistrict.required());
		}
		return append(new Occurrence(EventType.of(event.getClass()), event.subject(), event.subjectVersion(),
				event.occurredAt(), (Record) event));
	}

	/**
	 * Appends what is not a {@link ModuleEvent} yet.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID append(Occurrence occurrence) {
		int district = BoundDistrict.required().value();
		String data = this.types.checked(occurrence.type(), occurrence.data());
		UUID id = NewId.next();
		this.jdbc.sql(APPEND)
			.params(district, id, occurrence.type().name(), occurrence.subject(), occurrence.subjectVersion(),
					occurrence.occurredAt().atOffset(ZoneOffset.UTC), data)
			.update();
		return id;
	}

}
