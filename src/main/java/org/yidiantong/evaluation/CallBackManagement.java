package org.yidiantong.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.evaluation.events.CallBackDone;
import org.yidiantong.evaluation.events.RectificationDone;
import org.yidiantong.evaluation.events.RectificationJudged;
import org.yidiantong.evaluation.events.RectificationOpened;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for officers: ratings, call-backs and rectifications in their reach. Each
 * action is recorded.
 */
@Service
public class CallBackManagement {

	private final CallBacks callBacks;

	private final CallBackViews views;

	private final Ratings ratings;

	private final EvaluationLimits limits;

	private final ApplicationEventPublisher events;

	private final Written written;

	private final AuditLog audit;

	private final BusinessClock clock;

	CallBackManagement(CallBacks callBacks, CallBackViews views, Ratings ratings, EvaluationLimits limits,
			ApplicationEventPublisher events, Written written, AuditLog audit, BusinessClock clock) {
		this.callBacks = callBacks;
		this.views = views;
		this.ratings = ratings;
		this.limits = limits;
		this.events = events;
		this.written = written;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The ratings of the cases that the actor's unit supervises, or of the whole
	 * district, the newest first.
	 * @throws NotPermitted without {@link Permission#RATINGS_READ}
	 */
	@Transactional(readOnly = true)
	public Page<RatingLine> ratings(Actor actor, RatingFilter filter, PageRequest asked) {
		actor.require(Permission.RATINGS_READ);
		return Page.of(this.ratings.lines(actor, filter, id(asked.after()), asked.fetch()), asked,
				(line) -> line.id().toString());
	}

	/**
	 * A call-back in the actor's reach.
	 * @throws NotPermitted without {@link Permission#RATINGS_READ}
	 * @throws CallBackUnknown when there is none
	 */
	@Transactional(readOnly = true)
	public CallBackTask callBack(Actor actor, UUID id) {
		actor.require(Permission.RATINGS_READ);
		return this.views.supervised(actor, id).orElseThrow(CallBackUnknown::new);
	}

	/**
	 * The ratings of the case of a call-back, the first one first.
	 * @throws NotPermitted without {@link Permission#RATINGS_READ}
	 * @throws CallBackUnknown when there is none
	 */
	@Transactional(readOnly = true)
	public List<RatingReceipt> ratingsOf(Actor actor, UUID id) {
		return this.ratings.of(callBack(actor, id).complaint());
	}

	/**
	 * Records what came of a call-back and publishes {@link CallBackDone}. Where the
	 * person is right, the lead unit gets a notice to rectify within 15 working days, and
	 * {@link RectificationOpened} is published as well.
	 * @throws NotPermitted without {@link Permission#CALLBACKS_WRITE}
	 * @throws CallBackUnknown when there is none in the actor's reach
	 * @throws InvalidRequest with every mistake
	 * @throws CallBackStandsOtherwise when it was recorded before
	 * @throws PersonReachable when somebody who left a contact is to be given up
	 * @throws LeadUnitMissing when nobody could rectify
	 */
	@Transactional
	public void record(Actor actor, UUID id, RecordCallBack asked) {
		CallBack callBack = supervised(actor, id);
		StaffCheck.check(asked);
		Instant now = this.clock.instant();
		String note = this.written.kept(asked.note());
		List<ModuleEvent> happened = switch (Objects.requireNonNull(asked.outcome())) {
			case UPHELD -> callBack.uphold(note, Objects.requireNonNull(this.written.kept(asked.requirement())),
					this.limits.rectification(), now);
			case SETTLED -> callBack.settle(note, now);
			case NOT_REACHABLE -> callBack.giveUp(note, now);
		};
		happened.forEach(this.events::publishEvent);
		audit(actor, "evaluation.call-back", callBack);
	}

	/**
	 * Accepts what was rectified, so that the person can rate once more, or has it done
	 * again. Publishes {@link RectificationJudged}.
	 * @throws NotPermitted without {@link Permission#CALLBACKS_WRITE}
	 * @throws CallBackUnknown when there is none in the actor's reach
	 * @throws InvalidRequest with every mistake
	 * @throws CallBackStandsOtherwise when nothing waits to be judged
	 */
	@Transactional
	public void judge(Actor actor, UUID id, JudgeRectification asked) {
		CallBack callBack = supervised(actor, id);
		StaffCheck.check(asked);
		Instant now = this.clock.instant();
		this.events.publishEvent(
				callBack.judge(Boolean.TRUE.equals(asked.accepted()), this.written.kept(asked.reason()), now));
		audit(actor, "evaluation.judge", callBack);
	}

	/**
	 * The notices to the actor's unit, the newest first.
	 * @throws NotPermitted without {@link Permission#CASES_HANDLE}
	 */
	@Transactional(readOnly = true)
	public Page<RectificationNotice> notices(Actor actor, PageRequest asked) {
		actor.require(Permission.CASES_HANDLE);
		return Page.of(this.views.notices(actor, id(asked.after()), asked.fetch()), asked,
				(notice) -> notice.id().toString());
	}

	/**
	 * A notice to the actor's unit.
	 * @throws NotPermitted without {@link Permission#CASES_HANDLE}
	 * @throws CallBackUnknown when there is none
	 */
	@Transactional(readOnly = true)
	public RectificationNotice notice(Actor actor, UUID id) {
		actor.require(Permission.CASES_HANDLE);
		return this.views.notice(actor, id).orElseThrow(CallBackUnknown::new);
	}

	/**
	 * Reports that the actor's unit has rectified and publishes
	 * {@link RectificationDone}.
	 * @throws NotPermitted without {@link Permission#CASES_HANDLE}
	 * @throws CallBackUnknown when there is no notice to the actor's unit
	 * @throws InvalidRequest when it is not said what was done
	 * @throws CallBackStandsOtherwise when nothing is to be rectified
	 */
	@Transactional
	public void rectified(Actor actor, UUID id, @Nullable String text) {
		actor.require(Permission.CASES_HANDLE);
		CallBack callBack = this.callBacks.findById(CallBackId.of(id))
			.filter((one) -> one.rectifyBy() != null && reaches(actor, one.leadUnit()))
			.orElseThrow(CallBackUnknown::new);
		StaffCheck.check(text);
		Instant now = this.clock.instant();
		this.events.publishEvent(callBack.rectify(Objects.requireNonNull(this.written.kept(text)), now));
		audit(actor, "evaluation.rectify", callBack);
	}

	private CallBack supervised(Actor actor, UUID id) {
		actor.require(Permission.CALLBACKS_WRITE);
		return this.callBacks.findById(CallBackId.of(id))
			.filter((one) -> reaches(actor, one.supervisingUnit()))
			.orElseThrow(CallBackUnknown::new);
	}

	private static boolean reaches(Actor actor, @Nullable String unit) {
		return actor.isDistrictWide() || Objects.equals(actor.unit(), unit);
	}

	private void audit(Actor actor, String action, CallBack callBack) {
		this.audit.record(actor.name(), action, callBack.id().subject(), null);
	}

	/** A cursor holds the id of a line. */
	private static @Nullable UUID id(@Nullable String after) {
		try {
			return (after == null) ? null : UUID.fromString(after);
		}
		catch (IllegalArgumentException ofAnotherList) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("after", "cursor")));
		}
	}

}
