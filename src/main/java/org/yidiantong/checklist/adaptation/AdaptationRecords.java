package org.yidiantong.checklist.adaptation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.checklist.events.FlowAdapted;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Stores what is done to an adaptation with its history and the audit log. When another
 * flow holds at a place from now on, it publishes the event and lets pages and caches
 * follow.
 */
@Component
class AdaptationRecords {

	private static final String SUBJECT = "adaptation/";

	/** Who acts when the folder of the district is applied. */
	private static final String FOLDER = "tenants apply";

	private final Adaptations adaptations;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final DistrictManagement districts;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final BusinessClock clock;

	AdaptationRecords(Adaptations adaptations, ChecklistManagement checklists, OrganizationManagement organization,
			DistrictManagement districts, ApplicationEventPublisher events, AuditLog audit, BusinessClock clock) {
		this.adaptations = adaptations;
		this.checklists = checklists;
		this.organization = organization;
		this.districts = districts;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	void saved(Actor actor, Adaptation draft) {
		log(actor.name(), draft, AdaptationAction.SAVE, "");
	}

	/** Stores the next state. Call it in a transaction. */
	Adaptation act(Actor actor, Adaptation before, AdaptationAction action, String note) {
		Adaptation now = before.next(action.to(),
				(action == AdaptationAction.APPROVE) ? this.clock.today() : before.since());
		if (action == AdaptationAction.APPROVE) {
			replaceApproved(actor.name(), before);
		}
		this.adaptations.change(now);
		log(actor.name(), now, action, note);
		if (now.state() == AdaptationState.APPROVED || before.state() == AdaptationState.APPROVED) {
			publish(now);
			this.districts.revise();
		}
		return now;
	}

	/** Brings an adaptation of the folder into effect. */
	void approveOfFolder(Adaptation draft) {
		replaceApproved(FOLDER, draft);
		Adaptation now = draft.approved(this.clock.today());
		this.adaptations.add(now);
		this.adaptations.log(now, this.clock.instant(), FOLDER, AdaptationAction.APPROVE, "");
		publish(now);
	}

	/** Ends an adaptation that the folder no longer has. */
	void endOfFolder(Adaptation before) {
		Adaptation now = before.next(AdaptationState.ENDED, before.since());
		this.adaptations.change(now);
		this.adaptations.log(now, this.clock.instant(), FOLDER, AdaptationAction.END, "");
		publish(now);
	}

	private void replaceApproved(String actor, Adaptation by) {
		this.adaptations.approved(by.place(), by.lineage()).ifPresent((old) -> {
			Adaptation replaced = old.next(AdaptationState.REPLACED, old.since());
			this.adaptations.change(replaced);
			this.adaptations.log(replaced, this.clock.instant(), actor, AdaptationAction.END, "");
		});
	}

	private void publish(Adaptation now) {
		Item item = item(now).orElseThrow();
		List<PlaceCode> path = this.organization.place(now.place()).map(Place::path).orElse(List.of(now.place()));
		this.events.publishEvent(new FlowAdapted(BoundDistrict.required().value(), now.id(), item.code(), now.lineage(),
				now.listVersion(), path, now.state() == AdaptationState.APPROVED,
				now.changes().stream().map(AdaptationRecords::change).toList(), now.revision(), this.clock.instant()));
	}

	private Optional<Item> item(Adaptation now) {
		return this.checklists.itemsOf(now.listVersion())
			.stream()
			.filter((one) -> one.lineage().equals(now.lineage()))
			.findFirst();
	}

	private static FlowAdapted.Change change(StepChange change) {
		return new FlowAdapted.Change(FlowAdapted.Kind.valueOf(change.kind().name()), change.step());
	}

	private void log(String actor, Adaptation now, AdaptationAction action, String note) {
		Instant at = this.clock.instant();
		this.adaptations.log(now, at, actor, action, note);
		String verb = "checklist.adaptation-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
		String label = this.organization.chart().placeName(now.place()) + " · "
				+ item(now).map(Item::name).orElse(now.lineage());
		this.audit.record(actor, verb, SUBJECT + now.id(), label, note.isEmpty() ? null : note);
	}

}
