package org.yidiantong.notification.mail;

import org.yidiantong.kernel.Refusal;

/**
 * The account has reached the daily limit of confirmation codes, which keeps others from
 * being flooded with mail.
 */
public class TooManyMailCodes extends Refusal {

	public TooManyMailCodes(int most) {
		super("mail-codes-used-up", Reason.TOO_MANY, most);
	}

}
