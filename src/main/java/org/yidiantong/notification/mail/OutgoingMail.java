package org.yidiantong.notification.mail;

/**
 * A mail transport. The default uses SMTP; another one may be contributed as a bean.
 */
public interface OutgoingMail {

	/** Whether the transport is available. Without one, no mail is queued. */
	default boolean isOn() {
		return true;
	}

	/**
	 * Sends a mail; called outside any transaction.
	 * @throws RuntimeException when sending failed; the mail is retried later
	 */
	void send(MailMessage letter);

}
