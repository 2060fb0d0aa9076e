package org.yidiantong.disclosure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.content.ContentMasking;
import org.yidiantong.disclosure.events.DisclosureWithdrawn;
import org.yidiantong.disclosure.inspection.DutyFinding;
import org.yidiantong.disclosure.inspection.DutyInspector;
import org.yidiantong.disclosure.inspection.InspectedDisclosure;
import org.yidiantong.identity.Actor;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.organization.UnitCode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Publishes checked drafts, has them inspected, withdraws them, and records who did what
 * in the audit log.
 */
@Component
class Publishing {

	private static final int USUAL_NOTICE = 7;

	private final Publications publications;

	private final ChecklistManagement checklists;

	private final ContentMasking masking;

	private final DisclosureQueries rows;

	private final ApplicationEventPublisher events;

	private final NotificationManagement notices;

	private final AuditLog audit;

	private final BusinessClock clock;

	private final ObjectProvider<DutyInspector> inspectors;

	Publishing(Publications publications, ChecklistManagement checklists, ContentMasking masking,
			DisclosureQueries rows, ApplicationEventPublisher events, NotificationManagement notices, AuditLog audit,
			BusinessClock clock, ObjectProvider<DutyInspector> inspectors) {
		this.publications = publications;
		this.checklists = checklists;
		this.masking = masking;
		this.rows = rows;
		this.events = events;
		this.notices = notices;
		this.audit = audit;
		this.clock = clock;
		this.inspectors = inspectors;
	}

	void publish(Disclosure disclosure, Actor checker) {
		// the precision of the database, so that cursors match stored values
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		@Nullable Content before = disclosure.isCorrection() ? newest(disclosure) : null;
		Publication publication = disclosure.publish(checker.id(), this.masking, now);
		if (isOfBenefits(disclosure.subject(), publication.content())) {
			publication.noticeUntil(now.atZone(BusinessClock.ZONE).toLocalDate().plusDays(noticeDays()));
		}
		this.publications.save(publication);
		this.rows.count(disclosure.subject().path());
		this.events.publishEvent(publication.event());
		InspectedDisclosure inspected = inspected(disclosure.id(), disclosure.subject(), disclosure.supervisingUnit(),
				publication.content(), disclosure.version(), before);
		this.inspectors.forEach((one) -> one.published(inspected, now));
	}

	/** Whether a content is a list of benefits, whose rows leave the public eye. */
	boolean isOfBenefits(Subject subject, Content content) {
		return this.checklists.item(subject.itemCode()).filter(DisclosureValidator::isOfBenefits).isPresent()
				&& this.masking.benefits(content).isPresent();
	}

	private int noticeDays() {
		return this.inspectors.stream().mapToInt(DutyInspector::noticeDays).max().orElse(USUAL_NOTICE);
	}

	/** Withdraws a disclosure and renews the pages of its place. */
	void withdraw(Disclosure disclosure, String reason) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		DisclosureWithdrawn event = disclosure.withdraw(reason, this.masking, now);
		this.rows.count(disclosure.subject().path());
		this.events.publishEvent(event);
		this.notices.tell(Recipient.unit(event.unit()), "disclosure.notice.withdrawn", event.subject(),
				event.subjectVersion(), "/disclosures/" + event.disclosure(),
				Argument.place(disclosure.subject().placeCode()), Argument.code(event.period()),
				Argument.code(event.item().value()));
	}

	/** What would be found if a content was published next. */
	List<DutyFinding> findings(DisclosureId id, Subject subject, @Nullable UnitCode supervising, Content content,
			@Nullable Disclosure known) {
		boolean correction = known != null && known.isCorrection();
		InspectedDisclosure inspected = inspected(id, subject, supervising, this.masking.mask(content).content(),
				(known == null) ? 1 : known.version() + 1, (known != null && correction) ? newest(known) : null);
		return this.inspectors.stream().flatMap((one) -> one.inspect(inspected).stream()).toList();
	}

	/** What stands in the published versions. */
	List<DutyFinding> standing(DisclosureId id) {
		return this.inspectors.stream().flatMap((one) -> one.standing(id.value()).stream()).toList();
	}

	private InspectedDisclosure inspected(DisclosureId id, Subject subject, @Nullable UnitCode supervising,
			Content masked, int version, @Nullable Content before) {
		@Nullable Instant first = (before == null) ? null
				: this.publications.findById(new PublicationId(id.tenant(), id.value(), 1))
					.map((one) -> one.published().summary().publishedAt())
					.orElse(null);
		return new InspectedDisclosure(id.value(), version, masked, before, first, subject.path(), subject.placeName(),
				subject.itemLineage(), subject.itemName(), Period.known(subject.period()), subject.unitCode(),
				supervising);
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
