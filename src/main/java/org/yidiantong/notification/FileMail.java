package org.yidiantong.notification;

/**
 * Mails files to addresses that the folder of the bound district states. Implemented by
 * the nested module {@code mail}.
 */
public interface FileMail {

	/** Whether this installation sends mail. */
	boolean isOn();

	/** Whether a mail with this key was queued for an address in the last 30 days. */
	boolean isQueued(String address, String once);

	/**
	 * Queues a mail with a file, once for each key and address. It is retried like every
	 * mail. Audited when the mail server has taken it.
	 */
	void queue(String once, MailedFile file);

}
