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
 * The door for those who filed: they rate the answer to their case.
 */
@Service
public class EvaluationManagement {

	private final ComplaintManagement complaints;

	private final DistrictManagement districts;

	private final Ratings ratings;

	private final CallBacks callBacks;

	private final EvaluationLimits limits;

	private final ApplicationEventPublisher events;

	private final Written written;

	private final BusinessClock clock;

	EvaluationManagement(ComplaintManagement complaints, DistrictManagement districts, Ratings ratings,
			CallBacks callBacks, EvaluationLimits limits, ApplicationEventPublisher events, Written written,
			BusinessClock clock) {
		this.complaints = complaints;
		this.districts = districts;
		this.ratings = ratings;
		this.callBacks = callBacks;
		this.limits = limits;
		this.events = events;
		this.written = written;
		this.clock = clock;
	}

	/**
	 * Rates a closed complaint, the comment masked, and publishes {@link ComplaintRated}.
	 * A first rating of level 1 or 2 opens a call-back, due in 3 working days
	 * ({@link CallBackOpened}). Such a rating after a rectification makes the complaint
	 * due for a higher level ({@link EscalationBecameDue}). Of several ratings at once
	 * the first counts.
	 * @throws StaffCannotRate when it comes from staff
	 * @throws InvalidRequest with every mistake
	 * @throws org.yidiantong.complaints.ComplaintUnknown when the district has none of
	 * this code
	 * @throws ComplaintNotClosed while it is not closed
	 * @throws RatedAlready when the case has this rating already
	 */
	@Transactional
	public RatingReceipt rate(RateComplaint asked) {
		if (asked.byStaff()) {
			throw new StaffCannotRate(telephone());
		}
		List<ValidationError> mistakes = RatingCheck.mistakes(asked);
		if (!mistakes.isEmpty()) {
			throw new InvalidRequest(mistakes);
		}
		RateableComplaint about = this.complaints.rateable(asked.code());
		RatingKind kind = open(about, this.ratings.of(about.complaint()), callBack(about).orElse(null));
		if (kind == null) {
			throw (about.state() == ComplaintState.CLOSED) ? new RatedAlready() : new ComplaintNotClosed(about.state());
		}
		if (asked.meant() != null && asked.meant() != kind) {
			throw new RatedAlready();
		}
		return keep(rating(asked, about, kind));
	}

	/**
	 * The number to call for who cannot rate here: the desk's own, or else 12345, since
	 * 12388 is for disciplinary reports only.
	 */
	@Transactional(readOnly = true)
	public String telephone() {
		String phone = this.districts.settings().contact().phone();
		return (phone == null) ? "12345" : phone;
	}

	/** Every mistake that rating so would name; rates nothing. */
	public List<ValidationError> mistakes(RateComplaint asked) {
		return RatingCheck.mistakes(asked);
	}

	/**
	 * What was recorded when the very same rating came before, for who sends it twice;
	 * empty when it was another one or none.
	 * @throws org.yidiantong.complaints.ComplaintUnknown when the district has none of
	 * this code
	 */
	@Transactional(readOnly = true)
	public Optional<RatingReceipt> recorded(RateComplaint asked) {
		String comment = this.written.kept(asked.comment());
		return outlook(asked.code()).given()
			.stream()
			.filter((one) -> asked.meant() == null || one.kind() == asked.meant())
			.filter((one) -> Objects.equals(one.level(), asked.level()) && one.tags().equals(RatingCheck.tags(asked))
					&& Objects.equals(one.comment(), comment))
			.findFirst();
	}

	/**
	 * What became of the ratings of a case, and whether one can be given now.
	 * @throws org.yidiantong.complaints.ComplaintUnknown when the district has none of
	 * this code
	 */
	@Transactional(readOnly = true)
	public RatingOutlook outlook(TrackingCode code) {
		RateableComplaint about = this.complaints.rateable(code);
		List<RatingReceipt> given = this.ratings.of(about.complaint());
		CallBack callBack = given.isEmpty() ? null : this.callBacks.readByComplaintId(about.complaint()).orElse(null);
		return new RatingOutlook(open(about, given, callBack),
				given.stream().map((one) -> with(one, callBack)).toList(), (callBack == null) ? null : callBack.state(),
				(callBack == null) ? null : callBack.nextDueOn());
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
		boolean rectified = callBack != null && callBack.state() == CallBackState.ACCEPTED && given.size() == 1;
		return rectified ? RatingKind.AFTER_RECTIFICATION : null;
	}

	private Rating rating(RateComplaint asked, RateableComplaint about, RatingKind kind) {
		return new Rating(NewId.next(), about, kind, Objects.requireNonNull(asked.level()), RatingCheck.tags(asked),
				this.written.kept(asked.comment()), this.clock.instant().truncatedTo(ChronoUnit.MICROS));
	}

	private RatingReceipt keep(Rating rating) {
		if (!this.ratings.keep(rating)) {
			throw new RatedAlready();
		}
		this.events.publishEvent(rating.rated(BoundDistrict.required().value()));
		if (!rating.negative()) {
			return rating.receipt(null);
		}
		if (rating.kind() == RatingKind.AFTER_RECTIFICATION) {
			escalate(rating);
			return rating.receipt(null);
		}
		CallBack opened = this.callBacks.save(new CallBack(CallBackId.next(), rating, this.limits.callBack()));
		this.events.publishEvent(opened.opened());
		return rating.receipt(opened.dueOn());
	}

	private void escalate(Rating rating) {
		this.events.publishEvent(callBack(rating.about()).orElseThrow().escalate(rating.ratedAt()));
	}

	private static RatingReceipt with(RatingReceipt one, @Nullable CallBack callBack) {
		LocalDate due = (callBack == null || one.kind() != RatingKind.FIRST) ? null : callBack.dueOn();
		return new RatingReceipt(one.kind(), one.level(), one.levelName(), one.tags(), one.comment(), one.ratedAt(),
				one.anonymous(), due);
	}

}
