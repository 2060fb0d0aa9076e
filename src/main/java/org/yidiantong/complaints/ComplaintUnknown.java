package org.yidiantong.complaints;

import org.yidiantong.kernel.Refusal;

/**
 * The complaint does not exist in the district, or the actor may not see it.
 */
public class ComplaintUnknown extends Refusal {

	private ComplaintUnknown(String name) {
		super(name, Reason.UNKNOWN);
	}

	/** For who asked by a tracking code. */
	public static ComplaintUnknown ofTrackingCode() {
		return new ComplaintUnknown("complaint-unknown");
	}

	/** For staff who asked by an id. */
	public static ComplaintUnknown ofId() {
		return new ComplaintUnknown("complaint-unknown");
	}

}
