package org.yidiantong.disclosure.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Audience;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.disclosure.DisclosureAction;
import org.yidiantong.disclosure.DisclosureActionImpossible;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.disclosure.events.FindingRaised;
import org.yidiantong.disclosure.events.LedgerPublished;
import org.yidiantong.disclosure.inspection.InspectedLedger;
import org.yidiantong.disclosure.inspection.LedgerInspector;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Publishes checked months, tells the supervising unit what was found in them, and
 * records who did what in the audit log.
 */
@Component
class LedgerPublishing {

	private final LedgerMonths months;

	private final LedgerVersions versions;

	private final LedgerRulesStore rules;

	private final LedgerMasking masking;

	private final ChecklistManagement checklists;

	private final ApplicationEventPublisher events;

	private final NotificationManagement notices;

	private final AuditLog audit;

	private final BusinessClock clock;

	private final ObjectProvider<LedgerInspector> inspectors;

	LedgerPublishing(LedgerMonths months, LedgerVersions versions, LedgerRulesStore rules, LedgerMasking masking,
			ChecklistManagement checklists, ApplicationEventPublisher events, NotificationManagement notices,
			AuditLog audit, BusinessClock clock, ObjectProvider<LedgerInspector> inspectors) {
		this.months = months;
		this.versions = versions;
		this.rules = rules;
		this.masking = masking;
		this.checklists = checklists;
		this.events = events;
		this.notices = notices;
		this.audit = audit;
		this.clock = clock;
		this.inspectors = inspectors;
	}

	/** Publishes the draft. Call it in a transaction. */
	LedgerMonth publish(LedgerMonth before, Actor checker) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		LedgerMonth after = before.published(checker.id(), this.rules.rules().needsCommittee(), previous(before), now);
		LedgerDraft draft = required(before);
		List<LedgerFinding> findings = findings(before, draft.content());
		PublishedLedger version = new PublishedLedger(after.owner().place(), after.owner().placeName(),
				after.owner().unitName(), after.month(), after.version(), masked(draft.content()),
				this.masking.mask(draft.reason()), masked(draft.committee()), now);
		this.months.put(after);
		this.versions.add(version, findings);
		publishEvents(after, version, findings, now);
		InspectedLedger inspected = new InspectedLedger(after.owner().path(), after.owner().placeName(),
				Period.known(after.month().toString()), after.version(), after.owner().unit(),
				after.owner().supervising(),
				findings.stream()
					.map((one) -> new InspectedLedger.Found(one.kind().name(), one.rows(), one.detail()))
					.toList());
		this.inspectors.forEach((one) -> one.published(inspected, now));
		if (!findings.isEmpty()) {
			tell(after, findings.size());
		}
		return after;
	}

	/** The findings in some content of a month. */
	List<LedgerFinding> findings(LedgerMonth month, LedgerContent content) {
		return new LedgerInspection(month.month(), content, this.versions.around(month.owner().place(), month.month()),
				this.rules.rules())
			.findings();
	}

	/** The content as everybody may read it. */
	LedgerContent masked(LedgerContent content) {
		Set<ItemCode> used = content.rows()
			.stream()
			.map(LedgerRow::item)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Set<ItemCode> hidden = used.stream()
			.filter((code) -> this.checklists.item(code).map(LedgerPublishing::isWithheld).orElse(true))
			.collect(Collectors.toSet());
		return this.masking.mask(content, hidden);
	}

	/** The check of the draft, else of what is published. */
	@Nullable CommitteeCheck committee(LedgerMonth month) {
		LedgerDraft draft = month.draft();
		return (draft != null) ? draft.committee()
				: this.versions.of(month.owner().place(), month.month())
					.stream()
					.findFirst()
					.map(PublishedLedger::committee)
					.orElse(null);
	}

	private @Nullable CommitteeCheck masked(@Nullable CommitteeCheck check) {
		return (check == null) ? null : new CommitteeCheck(this.masking.maskName(check.name()), check.on());
	}

	/** The published content of the newest version. */
	LedgerContent newest(LedgerMonth month) {
		return this.versions.of(month.owner().place(), month.month())
			.stream()
			.findFirst()
			.map(PublishedLedger::content)
			.orElseThrow(() -> new DisclosureActionImpossible(month.state(), DisclosureAction.CORRECT));
	}

	void record(Actor actor, DisclosureAction action, LedgerMonth month, @Nullable String reason) {
		String verb = action.name().toLowerCase(Locale.ROOT).replace('_', '-');
		this.audit.record(actor.name(), "disclosure.ledger-" + verb, month.subject(),
				month.owner().placeName() + " " + month.month(), reason);
	}

	/** The month before as published; null when the place has no earlier month. */
	private @Nullable LedgerSums previous(LedgerMonth month) {
		return this.months.before(month.owner().place(), month.month()).map((earlier) -> {
			if (!earlier.isCorrection()) {
				throw new EarlierMonthUnpublished(earlier.month().toString());
			}
			return earlier.sums();
		}).orElse(null);
	}

	private void publishEvents(LedgerMonth month, PublishedLedger version, List<LedgerFinding> findings, Instant now) {
		LedgerSums sums = version.sums();
		int tenant = BoundDistrict.required().value();
		this.events.publishEvent(new LedgerPublished(tenant, month.owner().path(), month.owner().unit(),
				month.month().toString(), month.version(), version.content().rows().size(), sums.opening(),
				sums.income(), sums.expense(), now));
		for (int at = 0; at < findings.size(); at++) {
			LedgerFinding one = findings.get(at);
			this.events.publishEvent(new FindingRaised(tenant, month.owner().path(), month.month().toString(),
					month.version(), FindingRaised.Kind.valueOf(one.kind().name()), at + 1, one.rows(), now));
		}
	}

	private void tell(LedgerMonth month, int count) {
		Recipient desk = (month.owner().supervising() == null) ? Recipient.role(Role.DISPATCHER)
				: Recipient.unit(month.owner().supervising());
		this.notices.tell(desk, "disclosure.notice.ledger-findings", month.subject(), month.version(),
				"/ledgers/" + month.owner().place() + "/" + month.month(), Argument.code(month.month().toString()),
				Argument.number(count));
	}

	private static boolean isWithheld(Item item) {
		return item.disclosure().audience() != Audience.PUBLIC;
	}

	private static LedgerDraft required(LedgerMonth month) {
		if (month.draft() == null) {
			throw new DisclosureActionImpossible(month.state(), DisclosureAction.PUBLISH);
		}
		return month.draft();
	}

}
