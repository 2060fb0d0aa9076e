package org.yidiantong.notification;

import org.yidiantong.kernel.Refusal;

/**
 * An account has had as many codes by mail as it gets in a day, so that nobody is flooded
 * in its name.
 */
public class MailCodesUsedUp extends Refusal {

	public MailCodesUsedUp(int most) {
		super("mail-codes-used-up", Reason.TOO_MANY, most);
	}

}
