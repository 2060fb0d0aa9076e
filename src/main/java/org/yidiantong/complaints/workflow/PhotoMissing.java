package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Refusal;

/**
 * A complaint about such an item is closed only with a photo of what was done.
 */
public class PhotoMissing extends Refusal {

	/**
	 * @param item name of the item
	 */
	public PhotoMissing(String item) {
		super("photo-missing", Reason.CONFLICT, item);
	}

}
