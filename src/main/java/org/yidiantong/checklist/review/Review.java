package org.yidiantong.checklist.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * The review of a district's list for a year. It can be answered until it is closed, and
 * is closed when something is said about every item with a lapsed basis. An item about
 * which nothing is said is kept.
 *
 * @param revision counts its changes, beginning with 1
 * @param version the version of the list that is reviewed
 * @param items in the order of the list
 * @param openedBy post that opened it
 * @param closedBy post that closed it; null while it is open
 */
@ValueObject
public record Review(int year, int revision, String version, List<ReviewedItem> items, String openedBy,
		Instant openedAt, @Nullable String closedBy, @Nullable Instant closedAt) {

	static final int SHORTEST_REASON = 4;

	static final int LONGEST_REASON = 500;

	public Review {
		items = List.copyOf(items);
	}

	/** Whether its protocol is frozen. */
	public boolean isClosed() {
		return this.closedAt != null;
	}

	/** The items about which something has to be said before it is closed. */
	public List<ReviewedItem> waiting() {
		return this.items.stream().filter((one) -> one.isAnswerRequired() && !one.isAnswered()).toList();
	}

	/** How many items have a verdict. */
	public long count(Verdict verdict) {
		return this.items.stream().filter((one) -> one.answer().verdict() == verdict).count();
	}

	/**
	 * The review with other answers.
	 * @param answers by lineage; an item without one keeps its own
	 * @throws ReviewClosed when it is closed
	 * @throws InvalidRequest with every answer that lacks its reason or has too long a
	 * one
	 */
	Review answered(Map<String, ReviewAnswer> answers) {
		requireOpen();
		List<ValidationError> errors = new ArrayList<>();
		List<ReviewedItem> next = this.items.stream()
			.map((one) -> one.with(answer(one, answers.getOrDefault(one.lineage(), one.answer()), errors)))
			.toList();
		InvalidRequest.throwIfAny(errors);
		return new Review(this.year, this.revision + 1, this.version, next, this.openedBy, this.openedAt, null, null);
	}

	/**
	 * The review with its frozen protocol.
	 * @throws ReviewClosed when it is closed already
	 * @throws ReviewUnanswered while nothing is said about an item with a lapsed basis
	 */
	Review closed(String by, Instant at) {
		requireOpen();
		if (!waiting().isEmpty()) {
			throw new ReviewUnanswered(waiting().stream().map((one) -> one.code().value()).toList());
		}
		return new Review(this.year, this.revision + 1, this.version, this.items, this.openedBy, this.openedAt, by, at);
	}

	private void requireOpen() {
		if (isClosed()) {
			throw new ReviewClosed(this.year);
		}
	}

	private static ReviewAnswer answer(ReviewedItem item, ReviewAnswer given, List<ValidationError> errors) {
		String reason = PlainText.of(given.reason());
		int length = PlainText.length(reason);
		Verdict verdict = given.verdict();
		String path = "items." + item.code() + ".reason";
		if (verdict == null && length > 0) {
			errors.add(ValidationError.of("items." + item.code() + ".verdict", "review-verdict", item.code().value()));
		}
		else if (length > LONGEST_REASON) {
			errors.add(ValidationError.of(path, "review-reason-long", item.code().value(), LONGEST_REASON));
		}
		else if (verdict != null && item.isReasonRequired(verdict) && length < SHORTEST_REASON) {
			errors.add(ValidationError.of(path, "review-reason", item.code().value(), SHORTEST_REASON));
		}
		return new ReviewAnswer(verdict, reason);
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "Review[" + this.year + ", " + this.revision + "]";
	}

}
