package org.yidiantong.notification;

import org.yidiantong.kernel.Refusal;

/**
 * This installation sends no mail.
 */
public class MailOff extends Refusal {

	public MailOff() {
		super("mail-off", Reason.CONFLICT);
	}

}
