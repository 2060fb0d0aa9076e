package org.yidiantong.notification;

/**
 * The way letters leave the house. A bean of it, other than the one by SMTP, may be
 * contributed by whoever has another way.
 */
public interface OutgoingMail {

	/** Whether letters can be sent at all; without that none is written. */
	default boolean isOn() {
		return true;
	}

	/**
	 * Hands a letter over; called outside of any transaction.
	 * @throws RuntimeException when it was not taken: it is tried again later
	 */
	void send(Letter letter);

}
