package org.yidiantong.checklist.folder;

import java.util.List;

import org.yidiantong.checklist.Item;

/**
 * The local items that a district's folder proposes for its next list.
 *
 * @param base the base list that they are meant for, such as {@code anhui@2022.1}; empty
 * without a proposal
 * @param items in their order; empty without a proposal
 */
public record NextList(String base, List<Item> items) {

	/** No proposal. */
	public static final NextList NONE = new NextList("", List.of());

	public NextList {
		items = List.copyOf(items);
	}

}
