package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.dispatch.DispatchPlan;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintApproved;
import org.yidiantong.complaints.events.ComplaintArchived;
import org.yidiantong.complaints.events.ComplaintClassified;
import org.yidiantong.complaints.events.ComplaintClosed;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintExtended;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintMerged;
import org.yidiantong.complaints.events.ComplaintRedacted;
import org.yidiantong.complaints.events.ComplaintReferred;
import org.yidiantong.complaints.events.ComplaintRejected;
import org.yidiantong.complaints.events.ComplaintReopened;
import org.yidiantong.complaints.events.ComplaintReplied;
import org.yidiantong.complaints.events.ComplaintRescheduled;
import org.yidiantong.complaints.events.ComplaintResumed;
import org.yidiantong.complaints.events.ComplaintReturned;
import org.yidiantong.complaints.events.ComplaintSentBack;
import org.yidiantong.complaints.events.ComplaintSigned;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.complaints.events.ComplaintSuspended;
import org.yidiantong.complaints.events.ComplaintUrged;
import org.yidiantong.complaints.events.ComplaintWithdrawn;
import org.yidiantong.complaints.events.SupplementRequested;
import org.yidiantong.complaints.origin.Origin;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.FutureTimeConfirmation;
import org.yidiantong.complaints.workflow.Milestones;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.complaints.workflow.UnsolvedTooLate;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
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
class Complaint extends SupervisedComplaint {

	/** The most supplements of its complainant, and of those whose it goes on for. */
	private static final int MOST_SUPPLEMENTS = 50;

	@SuppressWarnings("NullAway.Init")
	protected Complaint() {
	}

	Complaint(ComplaintKey id, byte[] codeHash, byte @Nullable [] fingerprint, SubjectMatter matter,
			byte @Nullable [] contact, Origin origin, ResponseDeadline deadline, Instant now) {
		super(id, codeHash, fingerprint, matter, contact, origin, deadline, now);
	}

	/** Returns the event of the filing, with the code of the item's category. */
	ComplaintFiled filed(@Nullable String category) {
		return new ComplaintFiled(tenant(), id(), this.matter.itemCode(), this.matter.itemLineage(), category,
				this.matter.listVersion(), this.matter.place(), this.matter.nature().published(), contact().isEmpty(),
				clock().dueOn(), origin().channel().published(), moves(), this.milestones.filedAt());
	}

	ComplaintWithdrawn withdraw(PerformedBy by) {
		ComplaintState from = state();
		this.history.add(ComplaintAction.WITHDRAW, by, null, null);
		return new ComplaintWithdrawn(tenant(), id(), from.published(), moves(), by.at());
	}

	ComplaintSupplemented supplement(ProtectedText text, @Nullable String reason, PerformedBy by) {
		this.history.require(ComplaintAction.SUPPLY, by);
		long before = this.history.entries()
			.stream()
			.filter((entry) -> entry.action() == ComplaintAction.SUPPLY && entry.isOfMerged() == (reason != null))
			.count();
		if (before >= MOST_SUPPLEMENTS) {
			throw new InvalidRequest(List.of(ValidationError.of("text", "case.supplements.many", MOST_SUPPLEMENTS)));
		}
		this.history.add(ComplaintAction.SUPPLY, by, reason, text);
		return new ComplaintSupplemented(tenant(), id(), state().published(), moves(), by.at());
	}

	ComplaintUrged urge(WorkCalendar calendar, @Nullable String reason, PerformedBy by) {
		this.history.urge(calendar, reason, by);
		return new ComplaintUrged(tenant(), id(), state().published(), moves(), by.at());
	}

	/** Sets nature and recusal; without a first desk the district goes on. */
	ComplaintClassified classify(Nature nature, Recusal recusal, @Nullable UnitCode firstDesk, PerformedBy by) {
		this.history.add(ComplaintAction.CLASSIFY, by, nature.name(), null);
		this.matter = this.matter.classified(nature, recusal, firstDesk);
		return new ComplaintClassified(tenant(), id(), nature.published(), state().published(), moves(), by.at());
	}

	/** Hides more of the text and the supplements; those that were held are passed on. */
	ComplaintRedacted redact(ProtectedText text, Map<Integer, ProtectedText> supplements, ProtectedText record,
			PerformedBy by) {
		this.history.redact(supplements, record, by);
		this.matter = this.matter.saying(text);
		return new ComplaintRedacted(tenant(), id(), state().published(), moves(), by.at());
	}

	ComplaintAccepted accept(String number, PerformedBy by) {
		this.history.add(ComplaintAction.ACCEPT, by, null, null);
		this.milestones = this.milestones.accepted(number, by.at());
		return new ComplaintAccepted(tenant(), id(), number, moves(), by.at());
	}

	ComplaintRejected reject(RejectReason reason, ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.REJECT, by, reason.name(), note);
		return new ComplaintRejected(tenant(), id(), reason.published(), moves(), by.at());
	}

	ComplaintReferred refer(ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.REFER, by, null, note);
		return new ComplaintReferred(tenant(), id(), state().published(), moves(), by.at());
	}

	SupplementRequested requestSupplement(ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.ASK_SUPPLEMENT, by, null, note);
		return new SupplementRequested(tenant(), id(), state().published(), moves(), by.at());
	}

	/**
	 * Assigns the complaint to units, none of which is recused. It may repeat an earlier
	 * one.
	 */
	ComplaintDispatched dispatch(DispatchPlan plan, @Nullable ComplaintId earlier, ProtectedText note, PerformedBy by) {
		SubjectMatter known = this.matter.about(plan.item()).recusing(plan.recusal());
		Handling next = this.handling.dispatched(plan, known.recusal(), by.at());
		this.history.add(ComplaintAction.DISPATCH, by, null, note);
		this.matter = known;
		this.milestones = this.milestones.repeating(earlier);
		this.handling = next;
		Assignment to = plan.assignment();
		return new ComplaintDispatched(tenant(), id(), this.matter.itemCode(), this.matter.itemLineage(), to.category(),
				this.matter.place(), to.lead(), to.assisting(), to.watching(),
				ComplaintDispatched.Grade.valueOf(to.grade().name()), clock().dueOn(), clock().firstDueOn(),
				this.milestones.repeatOf(), moves(), by.at());
	}

	ComplaintSigned sign(PerformedBy by) {
		this.history.add(ComplaintAction.SIGN, by, null, null);
		return new ComplaintSigned(tenant(), id(), state().published(), moves(), by.at());
	}

	/** Returns the complaint to the desk as wrongly dispatched, within the limits. */
	ComplaintReturned giveBack(ProtectedText note, Limits limits, WorkCalendar calendar, PerformedBy by) {
		this.history.require(ComplaintAction.RETURN, by);
		UnitCode unit = assignment().orElseThrow().lead();
		this.handling = this.handling.returned(limits, calendar, by);
		this.history.add(ComplaintAction.RETURN, by, null, note);
		return new ComplaintReturned(tenant(), id(), unit, this.handling.returns(), moves(), by.at());
	}

	/** Replies; with what was confirmed of a time to come in it. */
	ComplaintReplied reply(ProtectedText text, @Nullable FutureTimeConfirmation confirmed, PerformedBy by) {
		this.history.add(ComplaintAction.REPLY, by, (confirmed == null) ? null : confirmed.name(), text);
		return new ComplaintReplied(tenant(), id(), state().published(), moves(), by.at());
	}

	ComplaintApproved approve(@Nullable ProtectedText note, @Nullable FutureTimeConfirmation confirmed,
			PerformedBy by) {
		this.history.add(ComplaintAction.APPROVE, by, (confirmed == null) ? null : confirmed.name(), note);
		return new ComplaintApproved(tenant(), id(), state().published(), moves(), by.at());
	}

	ComplaintSentBack sendBack(ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.SEND_BACK, by, null, note);
		return new ComplaintSentBack(tenant(), id(), state().published(), moves(), by.at());
	}

	ComplaintClosed close(PerformedBy by) {
		this.history.add(ComplaintAction.CLOSE, by, null, null);
		this.milestones = this.milestones.closed(by.at());
		this.supervision.endAll(by.at());
		return new ComplaintClosed(tenant(), id(), assignment().orElseThrow().lead(), clock().dueOn(),
				clock().firstDueOn(), moves(), by.at());
	}

	/**
	 * As {@link #reopen}, because a complainant says that it is not solved (没有解决).
	 * @param reason names the complaint of theirs that was merged into this one
	 * @throws UnsolvedTooLate if it was closed too long ago
	 */
	ComplaintReopened reopenUnsolved(WorkCalendar calendar, @Nullable String reason,
			Function<Assignment, ResponseDeadline> deadline, PerformedBy by) {
		this.history.require(ComplaintAction.REOPEN, by);
		this.milestones.requireUnsolvable(calendar, by.day());
		return reopen(reason, null, deadline.apply(assignment().orElseThrow()), by);
	}

	ComplaintExtended extend(LocalDate until, ProtectedText note, Limits limits, WorkCalendar calendar,
			PerformedBy by) {
		this.history.require(ComplaintAction.EXTEND, by);
		Instant begun = this.history.begun(this.milestones).orElse(by.at());
		this.handling = this.handling.with(clock().extended(until, begun, limits, calendar));
		this.history.add(ComplaintAction.EXTEND, by, null, note);
		return new ComplaintExtended(tenant(), id(), clock().dueOn(), clock().extensions(), moves(), by.at());
	}

	/** Moves the due day with the calendar; empty where it stays. */
	Optional<ComplaintRescheduled> reschedule(WorkCalendar calendar, PerformedBy by) {
		LocalDate former = clock().dueOn();
		LocalDate due = openDeadline().under(calendar, by.day());
		if (due.equals(former)) {
			return Optional.empty();
		}
		this.history.add(ComplaintAction.RESCHEDULE, by, null,
				new ProtectedText("工作日历有变动，期限由 %s 调整为 %s".formatted(former, due), null));
		this.handling = this.handling.with(clock().moved(due));
		return Optional.of(new ComplaintRescheduled(tenant(), id(), due, clock().firstDueOn(), former,
				state().published(), moves(), by.at()));
	}

	ComplaintSuspended suspend(ProtectedText note, PerformedBy by) {
		this.history.require(ComplaintAction.SUSPEND, by);
		this.handling = this.handling.with(clock().suspended(by.day()));
		this.history.add(ComplaintAction.SUSPEND, by, null, note);
		return new ComplaintSuspended(tenant(), id(), state().published(), moves(), by.at());
	}

	ComplaintResumed resume(WorkCalendar calendar, PerformedBy by) {
		this.history.require(ComplaintAction.RESUME, by);
		this.handling = this.handling.with(clock().resumed(by.day(), calendar));
		this.history.add(ComplaintAction.RESUME, by, null, null);
		return new ComplaintResumed(tenant(), id(), clock().dueOn(), clock().extensions(), moves(), by.at());
	}

	ComplaintMerged merge(ComplaintId into, PerformedBy by) {
		this.history.add(ComplaintAction.MERGE, by, null, null);
		this.milestones = this.milestones.merged(into);
		return new ComplaintMerged(tenant(), id(), into, moves(), by.at());
	}

	/** Takes over whom another one recuses; refuses while such a unit has this one. */
	void absorb(Recusal recusal) {
		this.history.requireOpen(ComplaintAction.MERGE);
		assignment().ifPresent(recusal::require);
		this.matter = this.matter.absorbing(recusal);
	}

	/** Archives what has ended; what is closed, after the days of rating only. */
	ComplaintArchived archive(Limits limits, PerformedBy by) {
		this.history.require(ComplaintAction.ARCHIVE, by);
		this.milestones.requireArchivable(state(), limits.mostRatingDays(), by.day());
		this.history.add(ComplaintAction.ARCHIVE, by, null, null);
		return new ComplaintArchived(tenant(), id(), state().published(), moves(), by.at());
	}

	/** The first of some roles that may perform an action now; refuses as the action. */
	ComplaintRole roleFor(ComplaintAction action, Collection<ComplaintRole> roles) {
		ComplaintRole role = this.history.roleFor(action, roles);
		if (role == ComplaintRole.HANDLER) {
			clock().requireRunning();
		}
		return role;
	}

}
