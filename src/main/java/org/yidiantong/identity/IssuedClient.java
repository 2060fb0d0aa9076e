package org.yidiantong.identity;

/**
 * A client and its secret, which is available only here.
 */
public record IssuedClient(String clientId, String secret) {

	/** Hides the secret, so that it cannot appear in a log. */
	@Override
	public String toString() {
		return "IssuedClient[…]";
	}

}
