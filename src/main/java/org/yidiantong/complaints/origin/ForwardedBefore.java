package org.yidiantong.complaints.origin;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.kernel.Refusal;

/**
 * A complaint was forwarded before under the same number.
 */
public class ForwardedBefore extends Refusal {

	public ForwardedBefore(String number, ComplaintId complaint) {
		super("forwarded-before", Reason.CONFLICT, number, complaint.toString());
	}

}
