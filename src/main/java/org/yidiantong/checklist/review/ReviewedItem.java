package org.yidiantong.checklist.review;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.figures.ItemFigure;

/**
 * An item in a review, with what was known about it when the review was opened.
 *
 * @param lineage permanent key
 * @param figure complaints and ratings of the year
 * @param lapsed titles of bases that were not in force
 * @param led whether the district had a department for an item that one leads
 */
@ValueObject
public record ReviewedItem(ItemCode code, String lineage, String name, ItemFigure figure, List<String> lapsed,
		boolean led, ReviewAnswer answer) {

	public ReviewedItem {
		lapsed = List.copyOf(lapsed);
	}

	/** Whether the review cannot be closed before something is said about it. */
	@JsonIgnore
	public boolean isAnswerRequired() {
		return !this.lapsed.isEmpty();
	}

	/** Whether something is said about it. */
	@JsonIgnore
	public boolean isAnswered() {
		return this.answer.verdict() != null;
	}

	/** Whether an answer has to say why: all but keeping what has no lapsed basis. */
	boolean isReasonRequired(Verdict verdict) {
		return verdict != Verdict.KEEP || isAnswerRequired();
	}

	ReviewedItem with(ReviewAnswer other) {
		return new ReviewedItem(this.code, this.lineage, this.name, this.figure, this.lapsed, this.led, other);
	}

}
