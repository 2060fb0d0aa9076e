package org.yidiantong.checklist.folder;

import java.util.List;

import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;

/**
 * A version of a district's list that is ready to be published, base and local items
 * merged.
 *
 * @param digest changes whenever the base list or the district's own file changes; the
 * policy library is not part of it
 */
public record Edition(Checklist checklist, List<Item> items, BaseList base, String digest) {

	public Edition {
		items = List.copyOf(items);
	}

}
