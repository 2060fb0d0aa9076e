package org.yidiantong.checklist.coverage;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.comparison.ItemChange;
import org.yidiantong.checklist.comparison.ListComparison;

/**
 * How far a district's list differs from the base list that it adopts, as numbers of
 * items. Items are matched by their lineage, so that a renamed item is a changed one.
 *
 * @param unchanged as the base list has them
 * @param changed of the base list with other contents
 * @param added not of the base list
 * @param leftOut of the base list, not of the district
 */
@ValueObject
public record AdoptionCounts(int unchanged, int changed, int added, int leftOut) {

	/** Counts the items of a district's list against its base list. */
	static AdoptionCounts of(List<Item> base, List<Item> own) {
		List<ItemChange> changes = ListComparison.between(base, own);
		int changed = count(changes, ItemChange.Kind.CHANGED);
		int added = count(changes, ItemChange.Kind.ADDED);
		return new AdoptionCounts(own.size() - changed - added, changed, added,
				count(changes, ItemChange.Kind.DROPPED));
	}

	/** How many items the district's list has. */
	public int items() {
		return this.unchanged + this.changed + this.added;
	}

	private static int count(List<ItemChange> changes, ItemChange.Kind kind) {
		return (int) changes.stream().filter((one) -> one.kind() == kind).count();
	}

}
