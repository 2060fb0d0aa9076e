package org.yidiantong.notification;

/**
 * What came of a code that an officer typed.
 */
public enum CodeCheck {

	/** It is right, the address is confirmed. */
	RIGHT,

	/** It is wrong; another try is left. */
	WRONG,

	/**
	 * It is too old, was tried too often, or there is none: another must be asked for.
	 */
	VOID

}
