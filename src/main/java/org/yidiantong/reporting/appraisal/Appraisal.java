package org.yidiantong.reporting.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The cards of a year.
 *
 * @param from first day
 * @param to last day: the end of the year, or today
 * @param weights of the score, in per cent; empty when there is no score
 * @param cards townships, then departments, in the order of the district; nobody is
 * ranked
 */
public record Appraisal(int year, LocalDate from, LocalDate to, Map<AppraisalMeasure, Integer> weights,
		List<AppraisalCard> cards) {

	/** The cards of a group that say nothing. */
	public List<AppraisalCard> without(AppraisalGroup group) {
		return this.cards.stream().filter((card) -> card.group() == group && card.isEmpty()).toList();
	}

}
