package org.yidiantong.complaints;

import org.yidiantong.kernel.Refusal;

/**
 * The complaint does not exist in the district, or the actor may not see it.
 */
public class ComplaintUnknown extends Refusal {

	private ComplaintUnknown(String name) {
		super(name, Reason.UNKNOWN);
	}

	/** For a lookup by tracking code. */
	public static ComplaintUnknown ofTrackingCode() {
		return new ComplaintUnknown("complaint-unknown");
	}

	/** For a lookup by id. */
	public static ComplaintUnknown ofId() {
		return new ComplaintUnknown("complaint-unknown");
	}

}
