package org.yidiantong.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.RateableComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.evaluation.events.CallBackOpened;
import org.yidiantong.evaluation.events.ComplaintRated;
import org.yidiantong.evaluation.events.EscalationBecameDue;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.NewId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those who filed a complaint rate the answer.
 */
@Service
public class EvaluationManagement {

	private final ComplaintManagement complaints;

	private final DistrictManagement districts;

	private final Ratings ratings;

	private final CallBacks callBacks;

	private final EvaluationDeadlines deadlines;

	private final ApplicationEventPublisher events;

	private final TextSanitizer sanitizer;

	private final CallBackDesks desks;

	private final BusinessClock clock;

	EvaluationManagement(ComplaintManagement complaints, DistrictManagement districts, Ratings ratings,
			CallBacks callBacks, EvaluationDeadlines deadlines, ApplicationEventPublisher events,
			TextSanitizer sanitizer, CallBackDesks desks, BusinessClock clock) {
		this.complaints = complaints;
		this.districts = districts;
		this.ratings = ratings;
		this.callBacks = callBacks;
		this.deadlines = deadlines;
		this.events = events;
		this.sanitizer = sanitizer;
		this.desks = desks;
		this.clock = clock;
	}

	/**
	 * Rates a closed complaint, the comment masked, and publishes {@link ComplaintRated}.
	 * The first rating of a complaint counts; a complaint that was reopened and closed
	 * again can be rated once more. A first rating of level 1 or 2 opens a call-back, due
	 * in 3 working days ({@link CallBackOpened}). A second negative rating makes the
	 * complaint due for escalation ({@link EscalationBecameDue}). Of concurrent ratings
	 * the first counts.
	 * @throws StaffCannotRate when the rating comes from staff
	 * @throws InvalidRequest with all validation errors
	 * @throws org.yidiantong.complaints.ComplaintUnknown when the tracking code is
	 * unknown
	 * @throws ComplaintNotClosed while the complaint is not closed
	 * @throws AlreadyRated when the complaint has this rating already
	 */
	@Transactional
	public RatingReceipt rate(RateComplaint asked) {
		if (asked.byStaff()) {
			throw new StaffCannotRate(telephone());
		}
		List<ValidationError> errors = RatingValidator.errors(asked);
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		RateableComplaint about = this.complaints.rateable(asked.code());
		RatingKind kind = open(about, this.ratings.of(about.complaint()), callBack(about).orElse(null));
		if (kind == null) {
			throw (about.state() == ComplaintState.CLOSED) ? new AlreadyRated() : new ComplaintNotClosed(about.state());
		}
		if (asked.meant() != null && asked.meant() != kind) {
			throw new AlreadyRated();
		}
		return keep(rating(asked, about, kind));
	}

	/**
	 * The phone number for those who cannot rate online: the district's own number, or
	 * else 12345. 12388 is for disciplinary reports only.
	 */
	@Transactional(readOnly = true)
	public String telephone() {
		String phone = this.districts.settings().contact().phone();
		return (phone == null) ? "12345" : phone;
	}

	/** Validates a rating without storing it. */
	public List<ValidationError> errors(RateComplaint asked) {
		return RatingValidator.errors(asked);
	}

	/**
	 * The receipt of an identical earlier rating, for a form that is sent twice; empty
	 * when there is none.
	 * @throws org.yidiantong.complaints.ComplaintUnknown when the tracking code is
	 * unknown
	 */
	@Transactional(readOnly = true)
	public Optional<RatingReceipt> recorded(RateComplaint asked) {
		String comment = this.sanitizer.stored(asked.comment());
		int round = this.complaints.rateable(asked.code()).round();
		return status(asked.code()).given()
			.stream()
			.filter((one) -> one.round() == round)
			.filter((one) -> asked.meant() == null || one.kind() == asked.meant())
			.filter((one) -> Objects.equals(one.level(), asked.level())
					&& one.tags().equals(RatingValidator.tags(asked)) && Objects.equals(one.comment(), comment))
			.findFirst();
	}

	/**
	 * The ratings of a complaint, their call-back, and whether a rating can be given now.
	 * @throws org.yidiantong.complaints.ComplaintUnknown when the tracking code is
	 * unknown
	 */
	@Transactional(readOnly = true)
	public RatingStatus status(TrackingCode code) {
		RateableComplaint about = this.complaints.rateable(code);
		List<RatingReceipt> given = this.ratings.of(about.complaint());
		CallBack callBack = given.isEmpty() ? null : this.callBacks.readByComplaintId(about.complaint()).orElse(null);
		return new RatingStatus(open(about, given, callBack), given.stream().map((one) -> with(one, callBack)).toList(),
				(callBack == null) ? null : callBack.state(), (callBack == null) ? null : callBack.nextDueOn());
	}

	private Optional<CallBack> callBack(RateableComplaint about) {
		return this.callBacks.findByComplaintId(about.complaint());
	}

	private static @Nullable RatingKind open(RateableComplaint about, List<RatingReceipt> given,
			@Nullable CallBack callBack) {
		if (about.state() != ComplaintState.CLOSED) {
			return null;
		}
		if (given.isEmpty()) {
			return RatingKind.FIRST;
		}
		List<RatingReceipt> ofRound = given.stream().filter((one) -> one.round() == about.round()).toList();
		if (ofRound.isEmpty()) {
			return RatingKind.AFTER_REDO;
		}
		boolean rectified = callBack != null && callBack.state() == CallBackState.ACCEPTED && ofRound.size() == 1
				&& ofRound.get(0).negative();
		return rectified ? RatingKind.AFTER_RECTIFICATION : null;
	}

	private Rating rating(RateComplaint asked, RateableComplaint about, RatingKind kind) {
		return new Rating(NewId.next(), about, kind, Objects.requireNonNull(asked.level()), RatingValidator.tags(asked),
				this.sanitizer.stored(asked.comment()), this.clock.instant().truncatedTo(ChronoUnit.MICROS));
	}

	private RatingReceipt keep(Rating rating) {
		if (!this.ratings.keep(rating)) {
			throw new AlreadyRated();
		}
		this.events.publishEvent(rating.rated(BoundDistrict.required().value()));
		if (!rating.negative()) {
			return rating.receipt(null);
		}
		if (rating.kind() == RatingKind.AFTER_RECTIFICATION) {
			escalate(rating);
			return rating.receipt(null);
		}
		CallBack before = callBack(rating.about()).orElse(null);
		if (before != null) {
			before.redoneBadly(rating.ratedAt()).ifPresent(this.events::publishEvent);
			return rating.receipt(null);
		}
		CallBack opened = this.callBacks.save(new CallBack(CallBackId.next(), rating, this.deadlines.callBack()));
		this.events.publishEvent(opened.opened());
		this.desks.tell(opened, rating.ratedAt());
		return rating.receipt(opened.dueOn());
	}

	private void escalate(Rating rating) {
		this.events.publishEvent(callBack(rating.about()).orElseThrow().escalate(rating.ratedAt()));
	}

	private static RatingReceipt with(RatingReceipt one, @Nullable CallBack callBack) {
		LocalDate due = (callBack == null || !callBack.isAbout(one)) ? null : callBack.dueOn();
		return new RatingReceipt(one.kind(), one.round(), one.level(), one.levelName(), one.tags(), one.comment(),
				one.ratedAt(), one.anonymous(), due);
	}

}
