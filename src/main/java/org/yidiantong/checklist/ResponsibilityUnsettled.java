package org.yidiantong.checklist;

import org.yidiantong.kernel.Refusal;

/**
 * At this place no unit leads or supervises an item that applies there. A folder in which
 * that is so cannot be applied; but units may change under an older version of the list.
 */
public class ResponsibilityUnsettled extends Refusal {

	/**
	 * @param item code of the item
	 * @param place code of the place
	 */
	public ResponsibilityUnsettled(String item, String place) {
		super("responsibility-unsettled", Reason.CONFLICT, item, place);
	}

}
