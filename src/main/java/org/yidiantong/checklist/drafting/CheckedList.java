package org.yidiantong.checklist.drafting;

import java.time.LocalDate;
import java.util.List;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.comparison.ItemChange;

/**
 * A list that was checked, or what is wrong with it.
 *
 * @param effectiveFrom its first day; the earliest possible one when it is wrong
 * @param items its items as they would be published; of a list with mistakes those that
 * could be read
 * @param changes what it changes in the version that takes effect last
 * @param mistakes every mistake; empty for a list that can be published
 */
public record CheckedList(String version, LocalDate effectiveFrom, List<Item> items, List<ItemChange> changes,
		List<ListMistake> mistakes) {

	public CheckedList {
		items = List.copyOf(items);
		changes = List.copyOf(changes);
		mistakes = List.copyOf(mistakes);
	}

	/** Whether it keeps every rule. */
	public boolean isValid() {
		return this.mistakes.isEmpty();
	}

	/** Whether it can be kept as a draft: what it changes keeps every rule. */
	public boolean isKeepable() {
		return this.mistakes.stream().allMatch(ListMistake::inherited);
	}

}
