package org.yidiantong.evaluation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintNumbers;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.complaints.workflow.FutureTimeConfirmation;
import org.yidiantong.complaints.workflow.FutureTimeUnconfirmed;
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
import org.yidiantong.organization.UnitCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets officers read ratings and work on call-backs and rectifications within their
 * responsibility, unless they are recused from the complaint. Each action is audited.
 */
@Service
public class CallBackManagement {

	/** Maximum number of photos of a rectification. */
	public static final int MOST_PHOTOS = 12;

	private final CallBacks callBacks;

	private final CallBackQueries views;

	private final Ratings ratings;

	private final EvaluationDeadlines deadlines;

	private final ApplicationEventPublisher events;

	private final TextSanitizer sanitizer;

	private final RectificationPhotos photos;

	private final AuditLog audit;

	private final ComplaintNumbers numbers;

	private final RecusedComplaints recused;

	private final BusinessClock clock;

	CallBackManagement(CallBacks callBacks, CallBackQueries views, Ratings ratings, EvaluationDeadlines deadlines,
			ApplicationEventPublisher events, TextSanitizer sanitizer, RectificationPhotos photos, AuditLog audit,
			ComplaintNumbers numbers, RecusedComplaints recused, BusinessClock clock) {
		this.recused = recused;
		this.numbers = numbers;
		this.callBacks = callBacks;
		this.views = views;
		this.ratings = ratings;
		this.deadlines = deadlines;
		this.events = events;
		this.sanitizer = sanitizer;
		this.photos = photos;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The ratings of complaints that the actor's unit supervises, or of the whole
	 * district, newest first.
	 * @throws NotPermitted without {@link Permission#RATINGS_READ}
	 */
	@Transactional(readOnly = true)
	public Page<RatingLine> ratings(Actor actor, RatingFilter filter, PageRequest asked) {
		actor.require(Permission.RATINGS_READ);
		return Page.of(this.ratings.lines(actor, filter, asked.afterId(), asked.fetch()), asked,
				(line) -> line.id().toString());
	}

	/**
	 * A call-back within the actor's responsibility.
	 * @throws NotPermitted without {@link Permission#RATINGS_READ}
	 * @throws CallBackUnknown when there is none
	 */
	@Transactional(readOnly = true)
	public CallBackTask callBack(Actor actor, UUID id) {
		actor.require(Permission.RATINGS_READ);
		return this.views.supervised(actor, id).orElseThrow(CallBackUnknown::new);
	}

	/**
	 * The ratings of a call-back's complaint, oldest first.
	 * @throws NotPermitted without {@link Permission#RATINGS_READ}
	 * @throws CallBackUnknown when there is none
	 */
	@Transactional(readOnly = true)
	public List<RatingReceipt> ratingsOf(Actor actor, UUID id) {
		return this.ratings.of(callBack(actor, id).complaint());
	}

	/**
	 * The levels of first ratings, without those of complaints that nobody rated.
	 * @throws NotPermitted without {@link Permission#RATINGS_READ} for the whole district
	 */
	@Transactional(readOnly = true)
	public Map<ComplaintId, Integer> firstLevels(Actor actor, Collection<ComplaintId> complaints) {
		actor.require(Permission.RATINGS_READ);
		if (!actor.isDistrictWide()) {
			throw new NotPermitted(Permission.RATINGS_READ);
		}
		return this.ratings.firstLevels(complaints);
	}

	/**
	 * Records the outcome of a call-back and publishes {@link CallBackDone}. When the
	 * criticism is upheld, the lead unit gets a notice to rectify within 15 working days,
	 * and {@link RectificationOpened} is published as well.
	 * @throws NotPermitted without {@link Permission#CALLBACKS_WRITE}
	 * @throws CallBackUnknown when there is none within the actor's responsibility
	 * @throws InvalidRequest with all validation errors
	 * @throws CallBackActionImpossible when an outcome was recorded before
	 * @throws PersonReachable when a person who left a contact is reported as not
	 * reachable
	 * @throws LeadUnitMissing when the complaint has no lead unit
	 */
	@Transactional
	public void record(Actor actor, UUID id, RecordCallBack asked) {
		CallBack callBack = supervised(actor, id);
		CallBackValidator.check(asked);
		Instant now = this.clock.instant();
		String note = this.sanitizer.stored(asked.note());
		List<ModuleEvent> happened = switch (Objects.requireNonNull(asked.outcome())) {
			case UPHELD -> callBack.uphold(note, Objects.requireNonNull(this.sanitizer.stored(asked.requirement())),
					this.deadlines.rectification(), now);
			case SETTLED -> callBack.settle(note, now);
			case NOT_REACHABLE -> callBack.giveUp(note, now);
		};
		happened.forEach(this.events::publishEvent);
		audit(actor, "evaluation.call-back", callBack);
	}

	/**
	 * Accepts a rectification, after which the person can rate once more, or rejects and
	 * thereby reopens it. Publishes {@link RectificationJudged}.
	 * @throws NotPermitted without {@link Permission#CALLBACKS_WRITE}
	 * @throws CallBackUnknown when there is none within the actor's responsibility
	 * @throws InvalidRequest with all validation errors
	 * @throws CallBackActionImpossible when no rectification waits for a judgement
	 */
	@Transactional
	public void judge(Actor actor, UUID id, JudgeRectification asked) {
		CallBack callBack = supervised(actor, id);
		CallBackValidator.check(asked);
		Instant now = this.clock.instant();
		this.events.publishEvent(
				callBack.judge(Boolean.TRUE.equals(asked.accepted()), this.sanitizer.stored(asked.reason()), now));
		audit(actor, "evaluation.judge", callBack);
	}

	/**
	 * The rectification notices to the actor's unit, newest first.
	 * @throws NotPermitted without {@link Permission#CASES_HANDLE}
	 */
	@Transactional(readOnly = true)
	public Page<RectificationNotice> notices(Actor actor, PageRequest asked) {
		actor.require(Permission.CASES_HANDLE);
		return Page.of(this.views.notices(actor, asked.afterId(), asked.fetch()), asked,
				(notice) -> notice.id().toString());
	}

	/**
	 * A rectification notice to the actor's unit.
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
	 * @throws InvalidRequest when the text is missing or too long
	 * @throws CallBackActionImpossible when no rectification is open
	 */
	@Transactional
	public void rectified(Actor actor, UUID id, @Nullable String text) {
		rectified(actor, id, text, List.of(), null);
	}

	/**
	 * As {@link #rectified(Actor, UUID, String)}, with photos of what was done.
	 * @param photos tokens of pending photos, in their order
	 * @param confirmed what the officer says of a time to come that the text names; the
	 * audit log tells it
	 * @throws FutureTimeUnconfirmed if it names one and nothing is confirmed
	 */
	@Transactional
	public void rectified(Actor actor, UUID id, @Nullable String text, List<String> photos,
			@Nullable FutureTimeConfirmation confirmed) {
		actor.require(Permission.CASES_HANDLE);
		CallBack callBack = this.callBacks.findById(CallBackId.of(id))
			.filter((one) -> one.rectifyBy() != null && reaches(actor, one, one.leadUnit()))
			.orElseThrow(CallBackUnknown::new);
		CallBackValidator.check(text);
		Instant now = this.clock.instant();
		FutureTimeConfirmation said = FutureTimeConfirmation.require(text, now, confirmed);
		this.photos.claim(callBack.id(), photos);
		this.events.publishEvent(callBack.rectify(Objects.requireNonNull(this.sanitizer.stored(text)), now));
		this.audit.record(actor.name(), "evaluation.rectify", callBack.id().subject(),
				this.numbers.number(callBack.complaint()),
				(said == null) ? null : AuditText.of("complaints.case.future.said." + said));
	}

	/**
	 * The addresses of the photos of a rectification, valid for half an hour; empty if
	 * the actor sees neither the call-back nor the notice.
	 */
	@Transactional(readOnly = true)
	public List<String> photos(Actor actor, UUID id) {
		return this.photos.sees(actor, id) ? this.photos.addresses(actor, id) : List.of();
	}

	private CallBack supervised(Actor actor, UUID id) {
		actor.require(Permission.CALLBACKS_WRITE);
		return this.callBacks.findById(CallBackId.of(id))
			.filter((one) -> reaches(actor, one, one.supervisingUnit()))
			.orElseThrow(CallBackUnknown::new);
	}

	private boolean reaches(Actor actor, CallBack callBack, @Nullable UnitCode unit) {
		return (actor.isDistrictWide() || Objects.equals(actor.unit(), unit))
				&& !this.recused.of(actor).contains(callBack.complaint());
	}

	private void audit(Actor actor, String action, CallBack callBack) {
		this.audit.record(actor.name(), action, callBack.id().subject(), this.numbers.number(callBack.complaint()),
				null);
	}

}
