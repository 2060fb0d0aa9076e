package org.yidiantong.complaints;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ActionNotPermitted;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintChanged;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.FourEyesNeeded;
import org.yidiantong.identity.Actor;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Performs actions of staff on a complaint: locks it, checks who may act, publishes the
 * event and records the action.
 */
@Component
class ComplaintActions {

	private final Complaints complaints;

	private final ApplicationEventPublisher events;

	private final DistrictManagement districts;

	private final AuditLog audit;

	private final BusinessClock clock;

	ComplaintActions(Complaints complaints, ApplicationEventPublisher events, DistrictManagement districts,
			AuditLog audit, BusinessClock clock) {
		this.complaints = complaints;
		this.events = events;
		this.districts = districts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Performs an action.
	 * @throws ComplaintUnknown if it does not exist or the actor may not see it
	 * @throws ActionNotPermitted if others perform this action
	 * @throws FourEyesNeeded if the district wants somebody else to perform it
	 * @throws ActionImpossible if its state does not allow the action
	 * @throws ComplaintChanged if it has changed since it was read
	 */
	ActionResult move(Actor actor, ComplaintRef ref, ComplaintAction action, Work work) {
		Complaint complaint = held(actor, ref);
		ComplaintRole role = complaint.roleFor(action, ComplaintVisibility.roles(actor, complaint));
		if (!complaint.isUnchangedSince(ref.revision())) {
			throw new ComplaintChanged();
		}
		if (this.districts.settings().wantsFourEyes() && complaint.history().isOfOtherPart(action, actor.name())) {
			throw new FourEyesNeeded(action);
		}
		return done(actor, complaint, action, work.on(complaint, by(actor, role)));
	}

	/** Loads and locks a complaint for an actor. */
	Complaint held(Actor actor, ComplaintRef ref) {
		return this.complaints.findWithLockById(ComplaintKey.of(ref.id()))
			.filter((found) -> ComplaintVisibility.sees(actor, found))
			.orElseThrow(() -> ComplaintUnknown.of(ref.id()));
	}

	private PerformedBy by(Actor actor, ComplaintRole role) {
		return new PerformedBy(role, actor.name(), actor.unit(), this.clock.instant());
	}

	private ActionResult done(Actor actor, Complaint complaint, ComplaintAction action, ComplaintEvent event) {
		this.complaints.flush();
		this.events.publishEvent(event);
		this.audit.record(actor.name(), "complaints." + action.fact(), complaint.id().subject(),
				complaint.milestones().number(), null);
		return ActionResult.of(complaint);
	}

	/** The action itself; returns its event. */
	@FunctionalInterface
	interface Work {

		ComplaintEvent on(Complaint complaint, PerformedBy by);

	}

}
