package org.yidiantong.identity;

/**
 * A client and its secret, told here once and never again.
 */
public record IssuedClient(String clientId, String secret) {

	/** Tells nothing, so that no log ever does. */
	@Override
	public String toString() {
		return "IssuedClient[…]";
	}

}
