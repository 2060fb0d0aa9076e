package org.yidiantong.checklist;

import org.jspecify.annotations.Nullable;

/**
 * Which items of a list are asked for; null stands for all.
 *
 * @param category code of a category
 * @param group one of the two groups
 * @param place code of a place: only what applies there
 */
public record ItemFilter(@Nullable String category, @Nullable ItemGroup group, @Nullable String place) {

	/** The whole list. */
	public static final ItemFilter ALL = new ItemFilter(null, null, null);

	/** What applies at a place. */
	public static ItemFilter at(String place) {
		return new ItemFilter(null, null, place);
	}

	/** Whether an item is of the category and group; the place is not looked at. */
	boolean admits(ItemSummary item) {
		return (this.category == null || this.category.equals(item.category()))
				&& (this.group == null || this.group == item.group());
	}

}
