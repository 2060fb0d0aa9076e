package org.yidiantong.complaints;

import org.yidiantong.kernel.Refusal;

/**
 * The district has no complaint of this tracking code.
 */
public class ComplaintUnknown extends Refusal {

	public ComplaintUnknown() {
		super("complaint-unknown", Reason.UNKNOWN);
	}

}
