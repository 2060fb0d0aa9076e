package org.yidiantong.checklist;

import java.util.List;

/**
 * A version of a district's list that is ready to be published: base and local items in
 * one list.
 *
 * @param digest tells whether what is written in the base list or the district's own has
 * changed; what the policy library says of a basis does not count
 */
record Edition(Checklist checklist, List<Item> items, BaseList base, String digest) {

	Edition {
		items = List.copyOf(items);
	}

}
