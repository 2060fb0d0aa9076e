package org.yidiantong.checklist.adaptation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.adaptation.Adaptation;
import org.yidiantong.checklist.adaptation.AdaptationAction;
import org.yidiantong.checklist.adaptation.AdaptationState;
import org.yidiantong.checklist.adaptation.AdaptationView;
import org.yidiantong.checklist.adaptation.HistoryEntry;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.checklist.adapted.AdaptedStep;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.organization.PlaceCode;

/**
 * An adaptation in the API.
 *
 * @param itemCode code of the item in the version in effect; null when it was dropped
 * @param listVersion the version of the list that was adapted
 * @param since the day of the approval; null before
 * @param changes with the numbers of that version's steps
 * @param steps the adapted flow in the version in effect; empty when the list has changed
 * so that it cannot be applied
 * @param actions open to the caller now
 */
record AdaptationAnswer(UUID id, PlaceCode placeCode, @Nullable String itemCode, String lineage, AdaptationState state,
		AdaptationReason reason, String explanation, String listVersion, @Nullable LocalDate since,
		List<StepChange> changes, List<Step> steps, List<AdaptationAction> actions, List<HistoryEntry> history) {

	static AdaptationAnswer of(AdaptationView view) {
		Adaptation one = view.adaptation();
		return new AdaptationAnswer(one.id(), one.place(), view.item().map((item) -> item.code().value()).orElse(null),
				one.lineage(), one.state(), one.reason(), one.explanation(), one.listVersion(), one.since(),
				one.changes(),
				view.flow().map((flow) -> flow.steps().stream().map(Step::of).toList()).orElse(List.of()),
				view.actions().stream().sorted().toList(), view.history());
	}

	/**
	 * A step of the adapted flow.
	 *
	 * @param origins the district's steps for which it stands; empty for a new one
	 * @param marks how it differs; empty when it does not
	 */
	record Step(FlowStep step, List<Integer> origins, List<StepChange.Kind> marks) {

		static Step of(AdaptedStep one) {
			return new Step(one.step(), one.origins(), one.marks().stream().sorted().toList());
		}

	}

}
