package org.yidiantong.identity;

/**
 * The states of an account; only an active one can sign in.
 */
public enum AccountState {

	/** Nobody has set a password yet. */
	NEW,
	/** The holder of the post can sign in. */
	ACTIVE,
	/** The administrator blocked the account; a new activation code opens it again. */
	BLOCKED,
	/** The district's folder no longer has the post. */
	CLOSED

}
