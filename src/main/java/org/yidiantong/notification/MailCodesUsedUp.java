package org.yidiantong.notification;

import org.yidiantong.http.Refused;

/**
 * An account has had as many codes by mail as it gets in a day, so that nobody is flooded
 * in its name.
 */
public class MailCodesUsedUp extends Refused {

	public MailCodesUsedUp(int most) {
		super("mail-codes-used-up", Because.TOO_MANY, most);
	}

}
