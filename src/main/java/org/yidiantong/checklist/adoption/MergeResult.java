package org.yidiantong.checklist.adoption;

import java.util.List;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.Item;

/**
 * A merged list.
 *
 * @param items those of the new base in its order, then the district's own; where a
 * conflict is open, what the district has
 * @param conflicts all conflicts, open and resolved
 * @param open keys of the conflicts without a valid resolution
 */
@ValueObject
public record MergeResult(List<Item> items, List<MergeConflict> conflicts, Set<String> open) {

	public MergeResult {
		items = List.copyOf(items);
		conflicts = List.copyOf(conflicts);
		open = Set.copyOf(open);
	}

	/** Whether nothing waits for a person. */
	public boolean isComplete() {
		return this.open.isEmpty();
	}

}
