package org.yidiantong.evaluation;

import org.yidiantong.kernel.Refusal;

/**
 * The rating comes from an officer, an API client, or a browser in which an officer was
 * signed in.
 */
public class StaffCannotRate extends Refusal {

	/**
	 * @param phone number by which the person can rate instead
	 */
	public StaffCannotRate(String phone) {
		super("staff-cannot-rate", Reason.FORBIDDEN, phone);
	}

}
