package org.yidiantong.notification;

import org.jspecify.annotations.Nullable;

/**
 * Whether and where an officer is written to.
 *
 * @param phase how far it has come
 * @param address as a hint only, such as {@code w***@example.cn}; null without one
 * @param stuck whether letters to it are waiting because they could not be sent
 */
public record MailSetting(Phase phase, @Nullable String address, boolean stuck) {

	/** How far an address has come. */
	public enum Phase {

		/** This installation sends no mail. */
		OFF,

		/** The officer has entered none. */
		NONE,

		/** The code that was mailed to it has not come back yet. */
		UNCONFIRMED,

		/** It gets the digest. */
		CONFIRMED

	}

}
