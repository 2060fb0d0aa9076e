package org.yidiantong.checklist.adaptation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.adapted.AdaptedFlow;
import org.yidiantong.checklist.adapted.BrokenRule;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.organization.Place;

/**
 * An adaptation beside the flow of the district as the version in effect has it.
 *
 * @param item the item of the version in effect; empty when it was dropped
 * @param flow the adapted flow; empty when it cannot be applied any more
 * @param changes those that can be taken over, with the numbers of the version in effect
 * @param conflicts why it cannot be applied to the version in effect
 * @param actions open to the actor
 */
public record AdaptationView(Adaptation adaptation, Place place, Optional<Item> item, Optional<AdaptedFlow> flow,
		List<StepChange> changes, List<BrokenRule> conflicts, Set<AdaptationAction> actions,
		List<HistoryEntry> history) {

	public AdaptationView {
		changes = List.copyOf(changes);
		conflicts = List.copyOf(conflicts);
		actions = Set.copyOf(actions);
		history = List.copyOf(history);
	}

	/** Whether the list has changed so that a person must decide again. */
	public boolean isInConflict() {
		return this.flow.isEmpty();
	}

}
