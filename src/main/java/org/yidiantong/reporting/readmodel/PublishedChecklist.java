package org.yidiantong.reporting.readmodel;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The checklist of a district as it was in effect on one day, in the order in which it is
 * printed.
 */
public record PublishedChecklist(List<Category> categories, List<Item> items) {

	/** The name of an item's category; null when the item is not on the list. */
	public @Nullable String categoryOf(String lineage) {
		return this.items.stream()
			.filter((item) -> item.lineage().equals(lineage))
			.flatMap((item) -> this.categories.stream().filter((one) -> one.code().equals(item.category())))
			.map(Category::name)
			.findFirst()
			.orElse(null);
	}

	/**
	 * A category of items.
	 *
	 * @param group the group of categories that it belongs to
	 */
	public record Category(String code, String name, String group) {
	}

	/**
	 * An item of the checklist.
	 *
	 * @param lineage key that stays the same across versions, unlike the code
	 * @param category code of its category
	 */
	public record Item(String code, String lineage, String category, String name) {
	}

}
