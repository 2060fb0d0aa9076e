package org.yidiantong.complaints.similarity;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.UnitName;

/**
 * What the comparison of an answer with others of its unit came to.
 *
 * @param unit the lead unit
 * @param compared number of other complaints of the unit whose answers were compared
 * @param similar number of those with a similar answer
 * @param nearest similar answers, also of earlier rounds, the most similar first
 */
public record AnswerComparison(@Nullable UnitName unit, int compared, int similar, List<SimilarAnswer> nearest) {

	/** Of a complaint whose answer is not reviewed now. */
	public static final AnswerComparison NONE = new AnswerComparison(null, 0, 0, List.of());

	/** Of fewer answers no share is told. */
	private static final int FEWEST = 5;

	public AnswerComparison {
		nearest = List.copyOf(nearest);
	}

	/** Whether it repeats any answer. */
	public boolean found() {
		return !this.nearest.isEmpty();
	}

	/** The similar ones in percent of those that were compared; null for too few. */
	public @Nullable Integer share() {
		return (this.compared < FEWEST) ? null : Integer.valueOf(Math.round(100f * this.similar / this.compared));
	}

}
