package org.yidiantong.checklist;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.organization.PlaceCode;

/**
 * No unit leads or supervises an item at a place where it applies. Validation keeps such
 * folders out, but units can change under an older version of the list.
 */
public class ResponsibilityUnsettled extends Refusal {

	/**
	 * @param item code of the item
	 * @param place code of the place
	 */
	public ResponsibilityUnsettled(ItemCode item, PlaceCode place) {
		super("responsibility-unsettled", Reason.CONFLICT, item, place);
	}

}
