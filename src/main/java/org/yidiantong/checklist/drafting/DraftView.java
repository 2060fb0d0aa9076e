package org.yidiantong.checklist.drafting;

import java.util.List;
import java.util.Set;

import org.yidiantong.checklist.comparison.ItemChange;

/**
 * The draft of a list for whoever edits or publishes it.
 *
 * @param current whether the version that it changes still takes effect last
 * @param changes what it changes in that version
 * @param actions what the actor can do with it
 */
public record DraftView(ListDraft draft, boolean current, List<ItemChange> changes, Set<DraftAction> actions) {

	public DraftView {
		changes = List.copyOf(changes);
		actions = Set.copyOf(actions);
	}

}
