package org.yidiantong.complaints.origin;

import org.yidiantong.kernel.Refusal;

/**
 * A complaint was forwarded before under the same number.
 */
public class ForwardedBefore extends Refusal {

	/** With the id of the complaint that has the number. */
	public ForwardedBefore(String number, String complaint) {
		super("forwarded-before", Reason.CONFLICT, number, complaint);
	}

}
