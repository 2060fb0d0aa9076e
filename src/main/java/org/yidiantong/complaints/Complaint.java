package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.deadline.ComplaintClock;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.dispatch.DispatchPlan;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintApproved;
import org.yidiantong.complaints.events.ComplaintArchived;
import org.yidiantong.complaints.events.ComplaintClosed;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintExtended;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintMerged;
import org.yidiantong.complaints.events.ComplaintReferred;
import org.yidiantong.complaints.events.ComplaintRejected;
import org.yidiantong.complaints.events.ComplaintReopened;
import org.yidiantong.complaints.events.ComplaintReplied;
import org.yidiantong.complaints.events.ComplaintResumed;
import org.yidiantong.complaints.events.ComplaintReturned;
import org.yidiantong.complaints.events.ComplaintSentBack;
import org.yidiantong.complaints.events.ComplaintSigned;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.complaints.events.ComplaintSuspended;
import org.yidiantong.complaints.events.ComplaintWithdrawn;
import org.yidiantong.complaints.events.SupplementRequested;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.DistrictSettings.Limits;

/**
 * A complaint from filing to archive. Each action has one method that keeps its
 * invariants and returns its event. An action that the workflow or a limit forbids is
 * refused and changes nothing.
 */
@AggregateRoot
@Entity
@Table(name = "complaints_complaint")
class Complaint {

	@Identity
	@EmbeddedId
	private ComplaintKey id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	@Version
	private @Nullable Integer revision;

	private byte[] codeHash;

	@Embedded
	private SubjectMatter matter;

	private byte @Nullable [] contact;

	@Embedded
	private Milestones milestones;

	@Embedded
	private Handling handling;

	@Embedded
	private ComplaintHistory history;

	@SuppressWarnings("NullAway.Init")
	protected Complaint() {
	}

	Complaint(ComplaintKey id, byte[] codeHash, SubjectMatter matter, byte @Nullable [] contact,
			ResponseDeadline deadline, Instant now) {
		this.id = id;
		this.codeHash = codeHash;
		this.matter = matter;
		this.contact = contact;
		this.milestones = Milestones.filed(now);
		this.handling = Handling.filed(deadline);
		this.history = new ComplaintHistory(PerformedBy.citizen(now));
	}

	/**
	 * Returns the event of the filing.
	 * @param category code of the item's category
	 */
	ComplaintFiled filed(@Nullable String category) {
		return new ComplaintFiled(this.id.tenant(), this.id.id(), this.matter.itemCode(), this.matter.itemLineage(),
				category, this.matter.listVersion(), this.matter.place(), this.matter.nature().published(),
				this.contact == null, clock().dueOn(), moves(), this.milestones.filedAt());
	}

	ComplaintWithdrawn withdraw(PerformedBy by) {
		ComplaintState from = state();
		this.history.add(ComplaintAction.WITHDRAW, by, null, null);
		return new ComplaintWithdrawn(this.id.tenant(), this.id.id(), from.published(), moves(), by.at());
	}

	ComplaintSupplemented supplement(ProtectedText text, PerformedBy by) {
		this.history.add(ComplaintAction.SUPPLY, by, null, text);
		return new ComplaintSupplemented(this.id.tenant(), this.id.id(), state().published(), moves(), by.at());
	}

	ComplaintAccepted accept(String number, PerformedBy by) {
		this.history.add(ComplaintAction.ACCEPT, by, null, null);
		this.milestones = this.milestones.accepted(number, by.at());
		return new ComplaintAccepted(this.id.tenant(), this.id.id(), number, moves(), by.at());
	}

	ComplaintRejected reject(RejectReason reason, ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.REJECT, by, reason.name(), note);
		return new ComplaintRejected(this.id.tenant(), this.id.id(), reason.published(), moves(), by.at());
	}

	ComplaintReferred refer(ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.REFER, by, null, note);
		return new ComplaintReferred(this.id.tenant(), this.id.id(), state().published(), moves(), by.at());
	}

	SupplementRequested requestSupplement(ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.ASK_SUPPLEMENT, by, null, note);
		return new SupplementRequested(this.id.tenant(), this.id.id(), state().published(), moves(), by.at());
	}

	/**
	 * Assigns the complaint to units. The respondent cannot be one of them.
	 * @param earlier id of the complaint that this one repeats; null for none
	 */
	ComplaintDispatched dispatch(DispatchPlan plan, @Nullable ComplaintId earlier, ProtectedText note, PerformedBy by) {
		this.matter.requireUnconcerned(plan.assignment());
		this.history.add(ComplaintAction.DISPATCH, by, null, note);
		this.matter = this.matter.about(plan.item());
		this.milestones = this.milestones.repeating(earlier);
		this.handling = this.handling.dispatched(plan, by.at());
		Assignment to = plan.assignment();
		return new ComplaintDispatched(this.id.tenant(), this.id.id(), this.matter.itemCode(),
				this.matter.itemLineage(), to.category(), this.matter.place(), to.lead(), to.assisting(), to.watching(),
				ComplaintDispatched.Grade.valueOf(to.grade().name()), clock().dueOn(), clock().firstDueOn(),
				this.milestones.repeatOf(), moves(), by.at());
	}

	ComplaintSigned sign(PerformedBy by) {
		this.history.add(ComplaintAction.SIGN, by, null, null);
		return new ComplaintSigned(this.id.tenant(), this.id.id(), state().published(), moves(), by.at());
	}

	/** Returns the complaint to the desk as wrongly dispatched, within the limits. */
	ComplaintReturned giveBack(ProtectedText note, Limits limits, WorkCalendar calendar, PerformedBy by) {
		this.history.require(ComplaintAction.RETURN, by);
		UnitCode unit = assignment().orElseThrow().lead();
		this.handling = this.handling.returned(limits, calendar, by);
		this.history.add(ComplaintAction.RETURN, by, null, note);
		return new ComplaintReturned(this.id.tenant(), this.id.id(), unit, this.handling.returns(), moves(), by.at());
	}

	ComplaintReplied reply(ProtectedText text, PerformedBy by) {
		this.history.add(ComplaintAction.REPLY, by, null, text);
		return new ComplaintReplied(this.id.tenant(), this.id.id(), state().published(), moves(), by.at());
	}

	ComplaintApproved approve(@Nullable ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.APPROVE, by, null, note);
		return new ComplaintApproved(this.id.tenant(), this.id.id(), state().published(), moves(), by.at());
	}

	ComplaintSentBack sendBack(ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.SEND_BACK, by, null, note);
		return new ComplaintSentBack(this.id.tenant(), this.id.id(), state().published(), moves(), by.at());
	}

	ComplaintClosed close(PerformedBy by) {
		this.history.add(ComplaintAction.CLOSE, by, null, null);
		this.milestones = this.milestones.closed(by.at());
		return new ComplaintClosed(this.id.tenant(), this.id.id(), assignment().orElseThrow().lead(), clock().dueOn(),
				clock().firstDueOn(), moves(), by.at());
	}

	ComplaintReopened reopen(ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.REOPEN, by, null, note);
		return new ComplaintReopened(this.id.tenant(), this.id.id(), state().published(), moves(), by.at());
	}

	ComplaintExtended extend(LocalDate until, ProtectedText note, Limits limits, PerformedBy by) {
		this.history.require(ComplaintAction.EXTEND, by);
		Instant accepted = Objects.requireNonNullElse(this.milestones.acceptedAt(), by.at());
		this.handling = this.handling.with(clock().extended(until, accepted, limits));
		this.history.add(ComplaintAction.EXTEND, by, null, note);
		return new ComplaintExtended(this.id.tenant(), this.id.id(), clock().dueOn(), clock().extensions(), moves(),
				by.at());
	}

	ComplaintSuspended suspend(ProtectedText note, PerformedBy by) {
		this.history.require(ComplaintAction.SUSPEND, by);
		this.handling = this.handling.with(clock().suspended(by.day()));
		this.history.add(ComplaintAction.SUSPEND, by, null, note);
		return new ComplaintSuspended(this.id.tenant(), this.id.id(), state().published(), moves(), by.at());
	}

	ComplaintResumed resume(WorkCalendar calendar, PerformedBy by) {
		this.history.require(ComplaintAction.RESUME, by);
		this.handling = this.handling.with(clock().resumed(by.day(), calendar));
		this.history.add(ComplaintAction.RESUME, by, null, null);
		return new ComplaintResumed(this.id.tenant(), this.id.id(), clock().dueOn(), clock().extensions(), moves(),
				by.at());
	}

	ComplaintMerged merge(ComplaintId into, PerformedBy by) {
		this.history.add(ComplaintAction.MERGE, by, null, null);
		this.milestones = this.milestones.merged(into);
		return new ComplaintMerged(this.id.tenant(), this.id.id(), into, moves(), by.at());
	}

	ComplaintArchived archive(PerformedBy by) {
		this.history.add(ComplaintAction.ARCHIVE, by, null, null);
		return new ComplaintArchived(this.id.tenant(), this.id.id(), state().published(), moves(), by.at());
	}

	/** The first of some roles that may perform an action now; refuses as the action. */
	ComplaintRole roleFor(ComplaintAction action, Collection<ComplaintRole> roles) {
		ComplaintRole role = this.history.roleFor(action, roles);
		if (role == ComplaintRole.HANDLER) {
			clock().requireRunning();
		}
		return role;
	}

	ComplaintKey key() {
		return this.id;
	}

	ComplaintId id() {
		return this.id.id();
	}

	int revision() {
		return (this.revision == null) ? 0 : this.revision;
	}

	/** The number of actions so far. It orders the events of the complaint in the log. */
	int moves() {
		return this.history.length();
	}

	ComplaintState state() {
		return this.history.state();
	}

	SubjectMatter matter() {
		return this.matter;
	}

	Optional<byte[]> contact() {
		return Optional.ofNullable(this.contact);
	}

	Optional<Assignment> assignment() {
		return Optional.ofNullable(this.handling.assignment());
	}

	private ComplaintClock clock() {
		return this.handling.clock();
	}

	Milestones milestones() {
		return this.milestones;
	}

	Handling handling() {
		return this.handling;
	}

	ComplaintHistory history() {
		return this.history;
	}

}
