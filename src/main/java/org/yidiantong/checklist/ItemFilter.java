package org.yidiantong.checklist;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;

/**
 * Criteria for selecting items of a list; null means no restriction.
 *
 * @param category code of a category
 * @param group one of the two groups
 * @param place code of a place: only items that apply there
 */
public record ItemFilter(@Nullable String category, @Nullable ItemGroup group, @Nullable PlaceCode place) {

	/** Selects the whole list. */
	public static final ItemFilter ALL = new ItemFilter(null, null, null);

	/** Selects the items that apply at a place. */
	public static ItemFilter at(PlaceCode place) {
		return new ItemFilter(null, null, place);
	}

	/** Whether an item matches category and group. The place is checked by the caller. */
	boolean admits(ItemSummary item) {
		return (this.category == null || this.category.equals(item.category()))
				&& (this.group == null || this.group == item.group());
	}

}
