package org.yidiantong.identity;

import java.time.Instant;

/**
 * An activation code, which is available only here.
 *
 * @param post code of the post
 * @param code grouped for reading
 * @param until end of validity in system time
 */
public record IssuedCode(String post, String code, Instant until) {

	/** Hides the secret, so that it cannot appear in a log. */
	@Override
	public String toString() {
		return "IssuedCode[…]";
	}

}
