package org.yidiantong.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * Whether an officer gets mail, and at which address.
 *
 * @param phase state of the address
 * @param address masked address, such as {@code w***@example.cn}; null when there is none
 * @param stuck whether mails to it are delayed because sending failed
 */
public record MailSetting(Phase phase, @Nullable String address, boolean stuck) {

	/** State of an officer's address. */
	public enum Phase {

		/** This installation sends no mail. */
		OFF,

		/** The officer has not entered an address. */
		NONE,

		/** The confirmation code has not been entered yet. */
		UNCONFIRMED,

		/** Confirmed; the address gets the digest. */
		CONFIRMED

	}

}
