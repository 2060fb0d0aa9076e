package org.yidiantong.checklist.folder;

import java.util.List;

import org.yidiantong.checklist.Item;

/**
 * A version of a base list that a district has adopted or may adopt.
 *
 * @param items as they would be published
 */
public record OfferedBase(BaseList base, List<Item> items) {

	public OfferedBase {
		items = List.copyOf(items);
	}

}
