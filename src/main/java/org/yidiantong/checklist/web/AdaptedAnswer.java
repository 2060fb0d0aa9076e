package org.yidiantong.checklist.web;

import java.time.LocalDate;
import java.util.List;

import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.checklist.adapted.AdaptedStep;
import org.yidiantong.checklist.adapted.LocalFlow;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.organization.PlaceCode;

/**
 * How the flow of a place differs from that of the district.
 *
 * @param place the township or village that has adapted it
 * @param reason the kind of reason
 * @param explanation the reason in words
 * @param since the day of the approval
 * @param marks the steps that differ
 * @param dropped the district's steps that are left out
 */
record AdaptedAnswer(PlaceCode place, AdaptationReason reason, String explanation, LocalDate since, List<Mark> marks,
		List<FlowStep> dropped) {

	static AdaptedAnswer of(LocalFlow local) {
		return new AdaptedAnswer(local.place(), local.reason(), local.explanation(), local.since(),
				local.flow().steps().stream().filter(AdaptedStep::isMarked).map(Mark::of).toList(),
				local.flow().dropped());
	}

	/**
	 * A step that differs.
	 *
	 * @param seq number in the flow of the place
	 * @param origins the district's steps for which it stands; empty for a new one
	 * @param changes in what it differs
	 */
	record Mark(int seq, List<Integer> origins, List<StepChange.Kind> changes) {

		static Mark of(AdaptedStep step) {
			return new Mark(step.step().seq(), step.origins(), step.marks().stream().sorted().toList());
		}

	}

}
