package org.yidiantong.checklist;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.organization.PlaceCode;

/**
 * The item exists but does not apply at this place, for example a village item in a
 * community.
 */
public class ItemNotOfferedHere extends Refusal {

	/**
	 * @param item code of the item
	 * @param place code of the place
	 */
	public ItemNotOfferedHere(ItemCode item, PlaceCode place) {
		super("item-not-offered-here", Reason.CONTRADICTORY, item, place);
	}

}
