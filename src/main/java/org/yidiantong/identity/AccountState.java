package org.yidiantong.identity;

/**
 * Whether an account lets anybody in.
 */
public enum AccountState {

	/** Nobody has set a password yet. */
	NEW,
	/** Whoever holds the post can sign in. */
	ACTIVE,
	/** Shut out by the administrator, until activated again. */
	BLOCKED,
	/** The district's folder no longer has the post. */
	CLOSED

}
