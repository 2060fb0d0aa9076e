package org.yidiantong.eventlog;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;

/**
 * A fact that a module publishes, as a public record in its named interface
 * {@code events}, annotated with {@link EventName}. Published through Spring's
 * {@code ApplicationEventPublisher} inside the transaction that made it true, it is
 * appended to the event log in that same transaction: what is rolled back never happened.
 * <p>
 * A record carries ids, codes, numbers and dates only; never text that a person wrote,
 * contact data or tracking codes. {@link #subject()}, {@link #subjectVersion()} and
 * {@link #occurredAt()} travel in the envelope; every other component is part of the
 * data. The constraints of Bean Validation on the components become the JSON Schema.
 */
public interface ModuleEvent extends DomainEvent {

	/** The national code of the district. */
	int tenant();

	/**
	 * What it happened to: a kind and up to three codes, such as {@code complaint/…} or
	 * {@code item/A01}. A component only where the data does not identify the subject.
	 */
	String subject();

	/** The subject's version that it led to, which orders the events of a subject. */
	int subjectVersion();

	/** When it happened, in business time. */
	Instant occurredAt();

}
