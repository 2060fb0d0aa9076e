package org.yidiantong.checklist.adaptation;

import org.yidiantong.checklist.ItemCode;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.organization.PlaceCode;

/**
 * The place already has an adaptation of this item that is being written or waits for
 * approval.
 */
public class AdaptationOpen extends Refusal {

	public AdaptationOpen(PlaceCode place, ItemCode item) {
		super("adaptation-open", Reason.CONFLICT, place, item);
	}

}
