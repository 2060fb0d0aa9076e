package org.yidiantong.checklist;

import org.yidiantong.http.Refused;

/**
 * The item exists but does not apply at this place, such as a matter of villages in a
 * community.
 */
public class ItemNotOfferedHere extends Refused {

	/**
	 * @param item code of the item
	 * @param place code of the place
	 */
	public ItemNotOfferedHere(String item, String place) {
		super("item-not-offered-here", Because.CONTRADICTORY, item, place);
	}

}
