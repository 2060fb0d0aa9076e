package org.yidiantong.notification.mail;

import org.yidiantong.kernel.Refusal;

/**
 * This installation has no mail server configured.
 */
public class MailDisabled extends Refusal {

	public MailDisabled() {
		super("mail-off", Reason.CONFLICT);
	}

}
