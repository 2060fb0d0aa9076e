package org.yidiantong.checklist.adaptation;

import java.util.List;

import org.yidiantong.checklist.Item;

/**
 * The adaptations in the folder of a district. The district has approved them.
 */
record AdaptationsDraft(List<Entry> entries) {

	AdaptationsDraft {
		entries = List.copyOf(entries);
	}

	/**
	 * An adaptation.
	 *
	 * @param item the item in the list of the folder
	 */
	record Entry(Adaptation adaptation, Item item) {
	}

}
