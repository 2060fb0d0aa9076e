package org.yidiantong.disclosure.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.events.DutyFindingRaised;
import org.yidiantong.disclosure.inspection.DutyFinding;
import org.yidiantong.disclosure.inspection.DutyFindingKind;
import org.yidiantong.disclosure.inspection.DutyInspector;
import org.yidiantong.disclosure.inspection.InspectedDisclosure;
import org.yidiantong.disclosure.tasks.TaskTerms;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.Argument;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Raises the findings of a published version and tells the supervising unit. A finding
 * about the content that is open, or that was explained, is not raised again by a
 * correction that leaves it.
 */
@Component
class PublishedFindings implements DutyInspector {

	private final RaisedFindings rows;

	private final TaskTerms terms;

	private final ApplicationEventPublisher events;

	private final NotificationManagement notices;

	private final BusinessClock clock;

	PublishedFindings(RaisedFindings rows, TaskTerms terms, ApplicationEventPublisher events,
			NotificationManagement notices, BusinessClock clock) {
		this.rows = rows;
		this.terms = terms;
		this.events = events;
		this.notices = notices;
		this.clock = clock;
	}

	@Override
	public List<DutyFinding> inspect(InspectedDisclosure disclosure) {
		return inspect(disclosure, this.clock.today());
	}

	@Override
	public void published(InspectedDisclosure disclosure, Instant at) {
		List<DutyFinding> found = inspect(disclosure, at.atZone(BusinessClock.ZONE).toLocalDate());
		List<RaisedFinding> known = this.rows.of(disclosure.id());
		settleCorrected(disclosure, found, known, at);
		Set<DutyFindingKind> standing = known.stream()
			.filter((one) -> one.type().isOfContent() && !one.isCorrected())
			.map(PublishedFindings::duty)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(DutyFindingKind.class)));
		long raised = found.stream()
			.filter((one) -> !standing.contains(one.kind()))
			.filter((one) -> raise(disclosure, one, at))
			.count();
		if (raised > 0) {
			tell(disclosure, raised);
		}
	}

	@Override
	public int noticeDays() {
		return this.terms.rules().noticeDays();
	}

	@Override
	public List<DutyFinding> standing(UUID disclosure) {
		return this.rows.of(disclosure)
			.stream()
			.filter(RaisedFinding::isOpen)
			.map((one) -> new DutyFinding(duty(one), one.detail()))
			.toList();
	}

	private List<DutyFinding> inspect(InspectedDisclosure disclosure, LocalDate on) {
		return new DutyInspection(disclosure, on,
				this.terms.dueOn(disclosure.place(), disclosure.lineage(), disclosure.period()).orElse(null),
				DutyInspection.before(disclosure.period())
					.map((period) -> this.rows.published(disclosure.place(), period, disclosure.lineage()))
					.orElse(List.of()),
				this.terms.rules())
			.findings();
	}

	/** What a correction has removed needs nobody any more. */
	private void settleCorrected(InspectedDisclosure disclosure, List<DutyFinding> found, List<RaisedFinding> known,
			Instant at) {
		Set<DutyFindingKind> still = found.stream().map(DutyFinding::kind).collect(Collectors.toSet());
		known.stream()
			.filter((one) -> one.isOpen() && one.type().isOfContent() && !still.contains(duty(one)))
			.map((one) -> one.corrected(at))
			.filter(this.rows::settle)
			.forEach((one) -> this.events.publishEvent(SettledFindings.event(one)));
	}

	private static DutyFindingKind duty(RaisedFinding one) {
		return DutyFindingKind.valueOf(one.type().name());
	}

	private boolean raise(InspectedDisclosure disclosure, DutyFinding finding, Instant at) {
		RaisedFinding one = new RaisedFinding(NewId.next(), disclosure.id(), disclosure.version(), null,
				FindingType.valueOf(finding.kind().name()), finding.detail(), List.of(), disclosure.path(),
				disclosure.placeName(), disclosure.itemName(), disclosure.period(), disclosure.unit(),
				disclosure.supervising(), at, null);
		if (!this.rows.add(one)) {
			return false;
		}
		this.events.publishEvent(new DutyFindingRaised(BoundDistrict.required().value(), one.id(), disclosure.id(),
				disclosure.version(), DutyFindingRaised.Kind.valueOf(finding.kind().name()), disclosure.lineage(),
				disclosure.path(), disclosure.period().code(), at));
		return true;
	}

	private void tell(InspectedDisclosure disclosure, long count) {
		Recipient desk = (disclosure.supervising() == null) ? Recipient.role(Role.DISPATCHER)
				: Recipient.unit(disclosure.supervising());
		this.notices.tell(desk, "disclosure.notice.findings", "disclosure/" + disclosure.id(), disclosure.version(),
				"/disclosure-findings", Argument.code(disclosure.period().code()), Argument.number(count));
	}

}
