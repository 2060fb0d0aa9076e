package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.cards.EscalationCard;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.dispatch.DispatchSubject;
import org.yidiantong.complaints.events.ComplaintEscalated;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintExplained;
import org.yidiantong.complaints.events.ComplaintReopened;
import org.yidiantong.complaints.events.ComplaintSupervised;
import org.yidiantong.complaints.events.SupervisionEnded;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.origin.Origin;
import org.yidiantong.complaints.supervision.EscalationImpossible;
import org.yidiantong.complaints.supervision.ExplanationNotOwed;
import org.yidiantong.complaints.supervision.Orderer;
import org.yidiantong.complaints.supervision.SupervisionNotOrdered;
import org.yidiantong.complaints.supervision.SupervisionOrder;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.UnitCode;

/**
 * The actions by which a complaint is supervised, beside those by which it is handled.
 */
@MappedSuperclass
abstract class SupervisedComplaint extends StoredComplaint {

	/** By these it passes to another unit. */
	private static final Set<ComplaintAction> PASSING = EnumSet.of(ComplaintAction.REOPEN, ComplaintAction.ESCALATE);

	@SuppressWarnings("NullAway.Init")
	protected SupervisedComplaint() {
	}

	SupervisedComplaint(ComplaintKey id, byte[] codeHash, byte @Nullable [] fingerprint, SubjectMatter matter,
			byte @Nullable [] contact, Origin origin, ResponseDeadline deadline, Instant now) {
		super(id, codeHash, fingerprint, matter, contact, origin, deadline, now);
	}

	/**
	 * Puts it under supervision (督办); a former order of the same orderer ends.
	 * @param until a working day
	 */
	ComplaintSupervised supervise(LocalDate until, ProtectedText note, PerformedBy by) {
		this.history.add(ComplaintAction.SUPERVISE, by, null, note);
		Orderer orderer = orderer(by);
		this.supervision.add(new SupervisionOrder(moves(), until, orderer, by.at(), null));
		return new ComplaintSupervised(tenant(), id(), ComplaintSupervised.Orderer.valueOf(orderer.kind().name()),
				orderer.unit(), until, state().published(), moves(), by.at());
	}

	/**
	 * Takes off the supervision that the same orderer has ordered (解除督办).
	 * @throws SupervisionNotOrdered when it has not
	 */
	SupervisionEnded endSupervision(PerformedBy by) {
		this.history.require(ComplaintAction.END_SUPERVISION, by);
		this.supervision.takeOff(orderer(by), by.at());
		this.history.add(ComplaintAction.END_SUPERVISION, by, null, null);
		return new SupervisionEnded(tenant(), id(), !supervision().isEmpty(), state().published(), moves(), by.at());
	}

	/**
	 * Gives what is overdue or under supervision to the district, which has another unit
	 * take over (提级办理). A unit that has not replied loses it at once; a reply is judged
	 * by the district.
	 * @throws EscalationImpossible when neither holds, or the district has it already
	 */
	ComplaintEscalated escalate(ProtectedText note, WorkCalendar calendar, PerformedBy by) {
		this.history.require(ComplaintAction.ESCALATE, by);
		if (this.matter.supervisingUnit() == null) {
			throw EscalationImpossible.atTheTop();
		}
		if (!isEscalatable(by.day())) {
			throw EscalationImpossible.tooEarly(clock().dueOn());
		}
		return climb(note, state().isWithUnit() ? assignment().orElseThrow().lead() : null, calendar, by);
	}

	/** Gives it to the district; the unit that had it does not get it again. */
	private ComplaintEscalated climb(@Nullable ProtectedText note, @Nullable UnitCode former, WorkCalendar calendar,
			PerformedBy by) {
		UnitCode desk = Objects.requireNonNull(this.matter.supervisingUnit());
		this.handling = state().isWithUnit() ? this.handling.takenBack(calendar, by.day()) : this.handling;
		this.matter = this.matter.classified(this.matter.nature(), this.matter.recusal(), null);
		this.history.add(ComplaintAction.ESCALATE, by, (former == null) ? null : former.value(), note);
		return new ComplaintEscalated(tenant(), id(), desk, former, clock().dueOn(), state().published(), moves(),
				by.at());
	}

	/** Begins a new round. What the present one came to stays as it is. */
	ComplaintReopened reopen(@Nullable ProtectedText note, ResponseDeadline deadline, PerformedBy by) {
		return reopen(null, note, deadline, by);
	}

	/**
	 * Begins a new round.
	 * @param reason code of the unit that does not get it again, or whose complaint was
	 * merged into this one and asks for it
	 */
	ComplaintReopened reopen(@Nullable String reason, @Nullable ProtectedText note, ResponseDeadline deadline,
			PerformedBy by) {
		this.history.require(ComplaintAction.REOPEN, by);
		this.history.endRound(this.handling, Objects.requireNonNull(this.milestones.closedAt()));
		this.history.add(ComplaintAction.REOPEN, by, reason, note);
		this.handling = this.handling.reopened(deadline);
		this.cards.beginRound();
		return new ComplaintReopened(tenant(), id(), state().published(), this.history.round(), clock().dueOn(),
				moves(), by.at());
	}

	/**
	 * Has another unit take over, because its complainant was dissatisfied a second time.
	 * What is closed begins a new round. It climbs to the district (提级办理); where it is
	 * there already, the district dispatches it to another unit than before.
	 * @param deadline by when the new round ends if it is dispatched in time
	 * @return what happened, in its order; nothing if it was taken over since the rating,
	 * or has ended otherwise
	 */
	List<ComplaintEvent> takeOver(Instant ratedAt, Function<Assignment, ResponseDeadline> deadline,
			WorkCalendar calendar, PerformedBy by) {
		List<ComplaintEvent> happened = new ArrayList<>();
		boolean climbs = this.matter.supervisingUnit() != null;
		Assignment before = assignment().orElse(null);
		if (wasTakenOverSince(ratedAt)) {
			return happened;
		}
		if (state() == ComplaintState.CLOSED && before != null) {
			happened.add(reopen(climbs ? null : before.lead().value(), null, deadline.apply(before), by));
		}
		if (state().isOpen() && state() != ComplaintState.SUPPLEMENT && climbs) {
			happened.add(climb(null, (before == null) ? null : before.lead(), calendar, by));
		}
		return happened;
	}

	private boolean wasTakenOverSince(Instant ratedAt) {
		return this.history.entries()
			.stream()
			.anyMatch((entry) -> entry.by() == ComplaintRole.PLATFORM && PASSING.contains(entry.action())
					&& !entry.at().isBefore(ratedAt));
	}

	/** Whether the district can take it over on a day. */
	boolean isEscalatable(LocalDate today) {
		return this.matter.supervisingUnit() != null && (clock().isOver(today) || !supervision().isEmpty());
	}

	/**
	 * Explains in writing why it is late (书面说明), for each red card that asks for it.
	 * @throws ExplanationNotOwed when none does
	 */
	ComplaintExplained explain(ProtectedText text, PerformedBy by) {
		this.history.require(ComplaintAction.EXPLAIN, by);
		UnitCode unit = (by.role() == ComplaintRole.HANDLER) ? assignment().orElseThrow().lead() : by.unit();
		int owed = owed(by.role(), unit);
		if (owed == 0) {
			throw new ExplanationNotOwed();
		}
		this.cards.explain((card) -> isOwed(card, by.role(), unit), by.at());
		this.history.add(ComplaintAction.EXPLAIN, by, null, text);
		return new ComplaintExplained(tenant(), id(), owed, state().published(), moves(), by.at());
	}

	/**
	 * How many explanations are owed by a unit; the district records those of any unit.
	 */
	int owed(ComplaintRole role, @Nullable UnitCode unit) {
		return (int) this.cards.unexplained().stream().filter((card) -> isOwed(card, role, unit)).count();
	}

	private static boolean isOwed(EscalationCard card, ComplaintRole role, @Nullable UnitCode unit) {
		return role == ComplaintRole.DISPATCHER || Objects.equals(card.responsible(), unit);
	}

	DispatchSubject dispatchSubject(LocalDate today) {
		return this.history
			.subject(this.matter.dispatchSubject(this.milestones.filedAt()), this.handling.assignment(), today)
			.notBy(passed());
	}

	/** The unit from which another one takes over in this round; null for none. */
	private @Nullable UnitCode passed() {
		return this.history.entries()
			.stream()
			.skip(Math.max(0, this.history.lengthAtLast(ComplaintAction.REOPEN) - 1L))
			.filter((entry) -> PASSING.contains(entry.action()))
			.reduce((one, next) -> next)
			.map((entry) -> entry.isOfMerged() ? null : UnitCode.orNull(entry.reason()))
			.orElse(null);
	}

	/** The orders that stand, oldest first; none once it has ended. */
	List<SupervisionOrder> supervision() {
		return state().isOpen() ? this.supervision.open() : List.of();
	}

	/** Whether its supervision was ordered in a role, by the unit if it is one. */
	boolean isSupervisedBy(ComplaintRole role, @Nullable UnitCode unit) {
		return state().isOpen() && this.supervision.isOrderedBy(orderer(role, unit, ""));
	}

	private static Orderer orderer(PerformedBy by) {
		return orderer(by.role(), by.unit(), String.valueOf(by.actor()));
	}

	private static Orderer orderer(ComplaintRole role, @Nullable UnitCode unit, String actor) {
		return switch (role) {
			case LEADER -> new Orderer(Orderer.Kind.LEADER, null, actor);
			case SUPERVISOR, WATCHER -> new Orderer(Orderer.Kind.UNIT, unit, actor);
			case DISPATCHER -> new Orderer(Orderer.Kind.DISTRICT, null, actor);
			case CITIZEN, HANDLER, PLATFORM -> throw new IllegalArgumentException(role + " orders no supervision");
		};
	}

	/** Whether an entry of the history is a supplement that waits for the desk's look. */
	boolean isHeld(int number) {
		return this.history.isHeld(number, this.matter.nature() == Nature.REPORT);
	}

}
