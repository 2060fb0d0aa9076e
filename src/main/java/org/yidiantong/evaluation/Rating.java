package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.RateableComplaint;
import org.yidiantong.evaluation.events.ComplaintRated;

/**
 * A rating of a complaint, with the data of the complaint needed for lists. Immutable.
 *
 * @param comment masked
 */
@ValueObject
record Rating(UUID id, RateableComplaint about, RatingKind kind, int level, List<RatingTag> tags,
		@Nullable String comment, Instant ratedAt) {

	/** What is published when it is recorded; never the comment. */
	ComplaintRated rated(int tenant) {
		return new ComplaintRated(tenant, this.about.complaint(), ComplaintRated.Kind.valueOf(this.kind.name()),
				this.about.round(), this.level,
				this.tags.stream().map((tag) -> ComplaintRated.Tag.valueOf(tag.name())).toList(),
				this.about.anonymous(), "rating/" + this.id, 1, this.ratedAt);
	}

	boolean negative() {
		return RatingLevel.isNegative(this.level);
	}

	RatingReceipt receipt(@Nullable LocalDate callBackDueOn) {
		return new RatingReceipt(this.kind, this.about.round(), this.level, RatingLevel.chinese(this.level), this.tags,
				this.comment, this.ratedAt, this.about.anonymous(), callBackDueOn);
	}

}
