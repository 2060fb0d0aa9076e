package org.yidiantong.checklist;

import org.yidiantong.kernel.Refusal;

/**
 * The item exists but does not apply at this place, for example a village item in a
 * community.
 */
public class ItemNotOfferedHere extends Refusal {

	/**
	 * @param item code of the item
	 * @param place code of the place
	 */
	public ItemNotOfferedHere(String item, String place) {
		super("item-not-offered-here", Reason.CONTRADICTORY, item, place);
	}

}
