package org.yidiantong.checklist.review;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.upkeep.ItemOverview;
import org.yidiantong.checklist.upkeep.OverviewManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens, answers and closes the yearly reviews of the bound district's list, with
 * {@link Permission#CHECKLIST_WRITE}. A closed one is read by whoever proposes or
 * publishes lists too.
 */
@Service
public class ReviewManagement {

	private final Reviews reviews;

	private final ReviewNotices notices;

	private final OverviewManagement overview;

	private final ChecklistManagement checklists;

	private final AuditLog audit;

	private final BusinessClock clock;

	private final TransactionOperations transactions;

	ReviewManagement(Reviews reviews, ReviewNotices notices, OverviewManagement overview,
			ChecklistManagement checklists, AuditLog audit, BusinessClock clock, TransactionOperations transactions) {
		this.reviews = reviews;
		this.notices = notices;
		this.overview = overview;
		this.checklists = checklists;
		this.audit = audit;
		this.clock = clock;
		this.transactions = transactions;
	}

	/**
	 * Opens the review of the list in effect with the figures of the year until today.
	 * @param year the current year or the one before
	 * @throws InvalidRequest for another year
	 * @throws ReviewExists when the year has its review
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Review open(Actor actor, @Nullable Integer year) {
		actor.require(Permission.CHECKLIST_WRITE);
		LocalDate today = this.clock.today();
		if (year == null || year > today.getYear() || year < today.getYear() - 1) {
			throw new InvalidRequest(List.of(ValidationError.of("year", "review-year",
					String.valueOf(today.getYear() - 1), String.valueOf(today.getYear()))));
		}
		LocalDate last = Year.of(year).atMonth(12).atEndOfMonth();
		List<ItemOverview> items = this.overview.items(actor, Year.of(year).atDay(1),
				last.isAfter(today) ? today : last);
		Review review = new Review(year, 1, this.checklists.current().version(),
				items.stream().map(ReviewManagement::item).toList(), actor.name(), this.clock.instant(), null, null);
		this.transactions.executeWithoutResult((transaction) -> {
			if (!this.reviews.add(review)) {
				throw new ReviewExists(year);
			}
			record(actor, "checklist.review-open", review);
		});
		return review;
	}

	/** The reviews that the actor may read, the latest first. */
	@Transactional(readOnly = true)
	public List<Review> list(Actor actor) {
		requireReader(actor);
		return this.reviews.all().stream().filter((one) -> isVisible(actor, one)).toList();
	}

	/**
	 * The review of a year.
	 * @throws ReviewUnknown when there is none, or the actor may not see it
	 */
	@Transactional(readOnly = true)
	public Review find(Actor actor, int year) {
		requireReader(actor);
		return this.reviews.find(year)
			.filter((one) -> isVisible(actor, one))
			.orElseThrow(() -> new ReviewUnknown(year));
	}

	/**
	 * The review of a year for whoever answers it.
	 * @throws ReviewUnknown when there is none
	 */
	@Transactional(readOnly = true)
	public Review findToAnswer(Actor actor, int year) {
		actor.require(Permission.CHECKLIST_WRITE);
		return find(actor, year);
	}

	/**
	 * Stores what is said about items.
	 * @param answers by lineage; an item without one keeps its own
	 * @throws InvalidRequest with every answer that lacks its reason
	 * @throws ReviewClosed when it is closed
	 * @throws ReviewChanged when it has another revision
	 */
	@Transactional
	public Review answer(Actor actor, int year, int revision, Map<String, ReviewAnswer> answers) {
		actor.require(Permission.CHECKLIST_WRITE);
		return save(actor, "checklist.review-answer", find(actor, year).answered(answers), revision);
	}

	/**
	 * Closes a review and tells the leaders and the departments concerned.
	 * @throws ReviewUnanswered while nothing is said about an item with a lapsed basis
	 * @throws ReviewClosed when it is closed already
	 * @throws ReviewChanged when it has another revision
	 */
	@Transactional
	public Review close(Actor actor, int year, int revision) {
		actor.require(Permission.CHECKLIST_WRITE);
		Review closed = find(actor, year).closed(actor.name(), this.clock.instant());
		save(actor, "checklist.review-close", closed, revision);
		this.notices.tell(closed);
		return closed;
	}

	/**
	 * The frozen protocol of a year.
	 * @throws ReviewUnknown when there is no review, or the actor may not see it
	 * @throws ReviewOpen while it is not closed
	 */
	@Transactional(readOnly = true)
	public Review protocol(Actor actor, int year) {
		Review review = find(actor, year);
		if (!review.isClosed()) {
			throw new ReviewOpen(year);
		}
		return review;
	}

	private Review save(Actor actor, String action, Review next, int revision) {
		if (next.revision() != revision + 1 || !this.reviews.save(next)) {
			throw new ReviewChanged();
		}
		record(actor, action, next);
		return next;
	}

	private static ReviewedItem item(ItemOverview one) {
		return new ReviewedItem(one.code(), one.lineage(), one.name(), one.figure(),
				one.lapsed().stream().map(Basis::title).toList(), one.led(), ReviewAnswer.NONE);
	}

	private static boolean isVisible(Actor actor, Review one) {
		return actor.may(Permission.CHECKLIST_WRITE) || one.isClosed();
	}

	private static void requireReader(Actor actor) {
		if (!actor.may(Permission.CHECKLIST_WRITE) && !actor.may(Permission.CHECKLIST_PUBLISH)) {
			actor.require(Permission.CHECKLIST_PROPOSE);
		}
	}

	private void record(Actor actor, String action, Review review) {
		this.audit.record(actor.name(), action, "checklist-review/" + review.year(), String.valueOf(review.year()),
				null);
	}

}
