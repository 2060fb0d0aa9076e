package org.yidiantong.eventlog;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;

/**
 * A fact that a module publishes, as a public record in its named interface
 * {@code events} with an {@link EventName}. Publish it through Spring's
 * {@code ApplicationEventPublisher} in the transaction that makes the fact true; it is
 * appended to the event log in the same transaction.
 * <p>
 * A record contains only ids, codes, numbers and dates. It never contains text that a
 * person wrote, contact data or tracking codes. {@link #subject()},
 * {@link #subjectVersion()} and {@link #occurredAt()} belong to the envelope; all other
 * components are data. Their Bean Validation constraints become the JSON Schema.
 */
public interface ModuleEvent extends DomainEvent {

	/** The national code of the district. */
	int tenant();

	/**
	 * The object that changed: a kind and up to three codes, such as {@code complaint/…}
	 * or {@code item/A01}. It is a component only if the data does not identify the
	 * subject.
	 */
	String subject();

	/**
	 * The version of the subject after the event, which orders the events of a subject.
	 */
	int subjectVersion();

	/** The business time of the event. */
	Instant occurredAt();

}
