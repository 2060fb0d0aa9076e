package org.yidiantong.evaluation;

import org.yidiantong.kernel.Refusal;

/**
 * The rating comes from an officer, a program, or a browser with which an officer was
 * signed in.
 */
public class StaffCannotRate extends Refusal {

	/**
	 * @param phone by which the person can rate all the same
	 */
	public StaffCannotRate(String phone) {
		super("staff-cannot-rate", Reason.FORBIDDEN, phone);
	}

}
