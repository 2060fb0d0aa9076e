package org.yidiantong.checklist.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yidiantong.checklist.Item;

/**
 * Compares two versions of a list.
 */
public final class ListComparison {

	private ListComparison() {
	}

	/**
	 * The changes from one version to another: new items, then changed ones, both in the
	 * order of the later version, then dropped ones in the order of the earlier.
	 */
	public static List<ItemChange> between(List<Item> earlier, List<Item> later) {
		Map<String, Item> before = byLineage(earlier);
		List<ItemChange> changes = new ArrayList<>();
		for (Item item : later) {
			Item old = before.remove(item.lineage());
			Set<ItemField> fields = (old == null) ? Set.of() : ItemField.differences(old, item);
			if (old == null || !fields.isEmpty()) {
				changes.add(new ItemChange(old, item, fields));
			}
		}
		before.values().forEach((dropped) -> changes.add(new ItemChange(dropped, null, Set.of())));
		changes.sort(Comparator.comparing(ItemChange::kind));
		return changes;
	}

	/** The items by lineage, in their order. */
	public static Map<String, Item> byLineage(List<Item> items) {
		Map<String, Item> found = new LinkedHashMap<>();
		items.forEach((item) -> found.put(item.lineage(), item));
		return found;
	}

}
