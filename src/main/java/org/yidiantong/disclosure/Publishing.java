package org.yidiantong.disclosure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.content.ContentMasking;
import org.yidiantong.identity.Actor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Publishes checked drafts and records who did what in the audit log.
 */
@Component
class Publishing {

	private final Publications publications;

	private final ContentMasking masking;

	private final DisclosureQueries rows;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final BusinessClock clock;

	Publishing(Publications publications, ContentMasking masking, DisclosureQueries rows,
			ApplicationEventPublisher events, AuditLog audit, BusinessClock clock) {
		this.publications = publications;
		this.masking = masking;
		this.rows = rows;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	void publish(Disclosure disclosure, Actor checker) {
		// the precision of the database, so that cursors match stored values
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Publication publication = this.publications.save(disclosure.publish(checker.id(), this.masking, now));
		this.rows.count(disclosure.subject().path());
		this.events.publishEvent(publication.event());
	}

	/** The published content. */
	Content newest(Disclosure disclosure) {
		return this.publications
			.findById(new PublicationId(disclosure.id().tenant(), disclosure.id().value(), disclosure.version()))
			.map(Publication::content)
			.orElseThrow(() -> new DisclosureActionImpossible(disclosure.state(), DisclosureAction.CORRECT));
	}

	void record(Actor actor, DisclosureAction action, Disclosure disclosure, @Nullable String reason) {
		String verb = action.name().toLowerCase(Locale.ROOT).replace('_', '-');
		this.audit.record(actor.name(), "disclosure." + verb, disclosure.id().subject(),
				disclosure.subject().usualTitle(), reason);
	}

}
