package org.yidiantong.notification;

import org.yidiantong.http.Refused;

/**
 * This installation sends no mail.
 */
public class MailOff extends Refused {

	public MailOff() {
		super("mail-off", Because.CONFLICT);
	}

}
