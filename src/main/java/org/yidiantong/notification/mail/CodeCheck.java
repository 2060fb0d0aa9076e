package org.yidiantong.notification.mail;

/**
 * Result of checking a confirmation code.
 */
public enum CodeCheck {

	/** Correct; the address is confirmed. */
	RIGHT,

	/** Wrong; another attempt is possible. */
	WRONG,

	/** Expired, tried too often or never sent: a new code must be requested. */
	VOID

}
