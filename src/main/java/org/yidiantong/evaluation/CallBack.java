package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.evaluation.events.CallBackDone;
import org.yidiantong.evaluation.events.CallBackOpened;
import org.yidiantong.evaluation.events.CallBackRescheduled;
import org.yidiantong.evaluation.events.EscalationBecameDue;
import org.yidiantong.evaluation.events.RectificationDone;
import org.yidiantong.evaluation.events.RectificationJudged;
import org.yidiantong.evaluation.events.RectificationOpened;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.UnitCode;

/**
 * A call-back by the supervising unit after a negative rating, and the rectification by
 * the handling unit that may follow. Counts its state changes; the count is the version
 * of its events.
 */
@AggregateRoot
@Entity
@Table(name = "evaluation_call_back")
class CallBack {

	@Identity
	@EmbeddedId
	private CallBackId id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	@Version
	private @Nullable Integer revision;

	private int moves;

	private ComplaintId complaintId;

	private UUID ratingId;

	private boolean anonymous;

	private @Nullable UnitCode supervisingUnit;

	private @Nullable UnitCode leadUnit;

	@Enumerated(EnumType.STRING)
	private CallBackState state;

	private Instant openedAt;

	private LocalDate dueOn;

	private @Nullable Instant calledAt;

	private @Nullable String note;

	private @Nullable String requirement;

	private @Nullable LocalDate rectifyBy;

	private @Nullable Instant doneAt;

	private @Nullable String doneText;

	private @Nullable Instant judgedAt;

	private @Nullable String judgement;

	@SuppressWarnings("NullAway.Init")
	protected CallBack() {
	}

	/** Opens a call-back for a negative rating. */
	CallBack(CallBackId id, Rating rating, LocalDate dueOn) {
		this.id = id;
		this.complaintId = rating.about().complaint();
		this.ratingId = rating.id();
		this.anonymous = rating.about().anonymous();
		this.supervisingUnit = rating.about().supervisingUnit();
		this.leadUnit = rating.about().leadUnit();
		this.openedAt = rating.ratedAt();
		this.dueOn = dueOn;
		this.state = CallBackState.OPEN;
		this.moves = 1;
	}

	/** What is published when it is opened. */
	CallBackOpened opened() {
		return new CallBackOpened(this.id.tenant(), this.complaintId, this.anonymous, this.dueOn, this.id.subject(),
				this.moves, this.openedAt);
	}

	/** Records that an anonymous person could not be reached. */
	List<ModuleEvent> giveUp(@Nullable String note, Instant now) {
		require(CallBackState.OPEN);
		if (!this.anonymous) {
			throw new PersonReachable();
		}
		return List.of(called(CallBackState.NOT_REACHABLE, note, now));
	}

	/** Records a call after which nothing has to be rectified. */
	List<ModuleEvent> settle(@Nullable String note, Instant now) {
		return List.of(called(CallBackState.CALLED, note, now));
	}

	/** Records a call that upholds the criticism, then opens the rectification. */
	List<ModuleEvent> uphold(@Nullable String note, String requirement, LocalDate rectifyBy, Instant now) {
		require(CallBackState.OPEN);
		if (this.leadUnit == null) {
			throw new LeadUnitMissing();
		}
		CallBackDone done = called(CallBackState.RECTIFYING, note, now);
		this.moves++;
		this.requirement = requirement;
		this.rectifyBy = rectifyBy;
		return List.of(done, new RectificationOpened(this.id.tenant(), this.complaintId, this.leadUnit, rectifyBy,
				this.id.subject(), this.moves, now));
	}

	/** Records the handling unit's report that it has rectified. */
	RectificationDone rectify(String text, Instant now) {
		move(CallBackState.RECTIFYING, CallBackState.RECTIFIED);
		this.doneText = text;
		this.doneAt = now;
		return new RectificationDone(this.id.tenant(), this.complaintId, rectifyingUnit(), inTime(this.rectifyBy, now),
				this.id.subject(), this.moves, now);
	}

	/** Records the supervising unit's judgement of the rectification. */
	RectificationJudged judge(boolean accepted, @Nullable String reason, Instant now) {
		move(CallBackState.RECTIFIED, accepted ? CallBackState.ACCEPTED : CallBackState.RECTIFYING);
		this.judgement = reason;
		this.judgedAt = now;
		return new RectificationJudged(this.id.tenant(), this.complaintId, rectifyingUnit(), accepted,
				this.id.subject(), this.moves, now);
	}

	/** Marks the complaint as due for escalation after a second negative rating. */
	EscalationBecameDue escalate(Instant now) {
		move(CallBackState.ACCEPTED, CallBackState.ESCALATION_DUE);
		return new EscalationBecameDue(this.id.tenant(), this.complaintId, rectifyingUnit(), this.id.subject(),
				this.moves, now);
	}

	/**
	 * Makes the complaint due for escalation because it was redone and is rated
	 * negatively again; empty when it is due already.
	 */
	Optional<EscalationBecameDue> redoneBadly(Instant now) {
		if (this.state == CallBackState.ESCALATION_DUE) {
			return Optional.empty();
		}
		move(this.state, CallBackState.ESCALATION_DUE);
		return Optional.of(new EscalationBecameDue(this.id.tenant(), this.complaintId, rectifyingUnit(),
				this.id.subject(), this.moves, now));
	}

	/** The due day of the open limit counted by a calendar; null when none is open. */
	@Nullable LocalDate dueUnder(WorkCalendar calendar, LocalDate today) {
		boolean calling = this.state == CallBackState.OPEN;
		LocalDate former = limit();
		Instant start = calling ? this.openedAt : this.calledAt;
		return (former == null || start == null) ? null : calendar.recounted(former,
				EvaluationDeadlines.counted(calling, start.atZone(BusinessClock.ZONE).toLocalDate(), calendar), today);
	}

	/** Whether a calendar gives the open limit another due day. */
	boolean movesUnder(WorkCalendar calendar, LocalDate today) {
		return !Objects.equals(dueUnder(calendar, today), limit());
	}

	/** Moves the open limit to its due day by a calendar. */
	CallBackRescheduled reschedule(WorkCalendar calendar, LocalDate today, Instant now) {
		LocalDate former = Objects.requireNonNull(limit());
		LocalDate due = Objects.requireNonNull(dueUnder(calendar, today));
		boolean calling = this.state == CallBackState.OPEN;
		if (calling) {
			this.dueOn = due;
		}
		else {
			this.rectifyBy = due;
		}
		this.moves++;
		return new CallBackRescheduled(this.id.tenant(), this.complaintId, !calling, due, former, this.id.subject(),
				this.moves, now);
	}

	/** A rectification that is judged badly is open again by the same day. */
	private @Nullable LocalDate limit() {
		return (this.state == CallBackState.RECTIFIED) ? this.rectifyBy : nextDueOn();
	}

	/** Belongs to another desk from now on; null for the district. */
	void supervisedBy(@Nullable UnitCode desk) {
		this.supervisingUnit = desk;
	}

	/**
	 * Another unit leads the complaint from now on, and rectifies what is not rectified
	 * by the same day. What has ended stays with the unit that had it.
	 */
	void ledBy(UnitCode lead) {
		this.leadUnit = this.state.isPending() ? lead : this.leadUnit;
	}

	/** Whether a rating opened it. */
	boolean isAbout(RatingReceipt rating) {
		return rating.ratedAt().equals(this.openedAt);
	}

	private CallBackDone called(CallBackState to, @Nullable String note, Instant now) {
		move(CallBackState.OPEN, to);
		this.note = note;
		this.calledAt = now;
		return new CallBackDone(this.id.tenant(), this.complaintId, to != CallBackState.NOT_REACHABLE,
				to == CallBackState.RECTIFYING, inTime(this.dueOn, now), this.id.subject(), this.moves, now);
	}

	private UnitCode rectifyingUnit() {
		return Objects.requireNonNull(this.leadUnit);
	}

	private static boolean inTime(@Nullable LocalDate due, Instant now) {
		return due == null || !now.atZone(BusinessClock.ZONE).toLocalDate().isAfter(due);
	}

	private void move(CallBackState from, CallBackState to) {
		require(from);
		this.state = to;
		this.moves++;
	}

	private void require(CallBackState expected) {
		if (this.state != expected) {
			throw new CallBackActionImpossible(this.state, expected);
		}
	}

	CallBackId id() {
		return this.id;
	}

	int moves() {
		return this.moves;
	}

	ComplaintId complaint() {
		return this.complaintId;
	}

	CallBackState state() {
		return this.state;
	}

	@Nullable UnitCode supervisingUnit() {
		return this.supervisingUnit;
	}

	@Nullable UnitCode leadUnit() {
		return this.leadUnit;
	}

	@Nullable LocalDate rectifyBy() {
		return this.rectifyBy;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	/** The due date of the pending action; null when none is pending. */
	@Nullable LocalDate nextDueOn() {
		return CallBackState.dueOn(this.state, this.dueOn, this.rectifyBy);
	}

}
