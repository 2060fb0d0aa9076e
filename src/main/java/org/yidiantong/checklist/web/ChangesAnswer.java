package org.yidiantong.checklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.comparison.ItemChange;
import org.yidiantong.checklist.comparison.ItemField;

/**
 * The changes from one version of the list to another, in the API.
 *
 * @param from the earlier version; null when there is none
 * @param to the later version
 * @param items new items, changed ones, dropped ones
 */
record ChangesAnswer(@Nullable String from, String to, List<ChangeLine> items) {

	static ChangesAnswer of(@Nullable String from, String to, List<ItemChange> changes) {
		return new ChangesAnswer(from, to, changes.stream().map(ChangeLine::of).toList());
	}

	/**
	 * What happened to an item.
	 *
	 * @param code the new one if it changed
	 * @param formerCode the code in the earlier version; null for a new item
	 * @param fields the fields that differ, in the order of the item
	 */
	record ChangeLine(ItemChange.Kind kind, String lineage, ItemCode code, @Nullable ItemCode formerCode, String name,
			List<ItemField> fields) {

		static ChangeLine of(ItemChange change) {
			Item before = change.before();
			Item item = change.item();
			return new ChangeLine(change.kind(), item.lineage(), item.code(), (before == null) ? null : before.code(),
					item.name(), change.fields().stream().sorted().toList());
		}

	}

}
