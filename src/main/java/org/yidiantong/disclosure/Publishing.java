package org.yidiantong.disclosure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.eventlog.EventLog;
import org.yidiantong.eventlog.EventType;
import org.yidiantong.eventlog.Occurrence;
import org.yidiantong.identity.Actor;

import org.springframework.stereotype.Component;

/**
 * Brings a checked draft before everybody and takes down who did what.
 */
@Component
class Publishing {

	private static final EventType PUBLISHED = new EventType("org.yidiantong.disclosure.published.v1");

	private final Publications publications;

	private final ContentMasking masking;

	private final DisclosureRows rows;

	private final EventLog log;

	private final AuditLog audit;

	private final BusinessClock clock;

	Publishing(Publications publications, ContentMasking masking, DisclosureRows rows, EventLog log, AuditLog audit,
			BusinessClock clock) {
		this.publications = publications;
		this.masking = masking;
		this.rows = rows;
		this.log = log;
		this.audit = audit;
		this.clock = clock;
	}

	void publish(Disclosure disclosure, Actor checker) {
		// as exact as the database keeps it, so that a list goes on where it ended
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Publication publication = this.publications.save(disclosure.publish(checker.id(), this.masking, now));
		this.rows.count(disclosure.subject().path());
		this.log.append(
				new Occurrence(PUBLISHED, disclosure.id().subject(), disclosure.version(), now, publication.event()));
	}

	/** The content that is public now. */
	Content newest(Disclosure disclosure) {
		return this.publications
			.findById(new PublicationId(disclosure.id().tenant(), disclosure.id().value(), disclosure.version()))
			.map(Publication::content)
			.orElseThrow(() -> new DisclosureActionImpossible(disclosure.state(), DisclosureAction.CORRECT));
	}

	void record(Actor actor, DisclosureAction action, Disclosure disclosure, @Nullable String reason) {
		String verb = action.name().toLowerCase(Locale.ROOT).replace('_', '-');
		this.audit.record(actor.name(), "disclosure." + verb, disclosure.id().subject(), reason);
	}

}
