package org.yidiantong.checklist;

import java.util.Map;

/**
 * Unfinished work that refers to items of the list. Each module that has such work
 * implements it, so that whoever changes the list sees what the change touches.
 */
public interface ItemUse {

	/** What kind of work it is; the message {@code checklist.use.<kind>} names it. */
	String kind();

	/**
	 * How many pieces of unfinished work of the bound district refer to each item, by the
	 * lineage of the item. Items without any are left out.
	 */
	Map<String, Long> open();

}
