package org.yidiantong.identity;

import java.time.Instant;

/**
 * An activation code, told here once and never again.
 *
 * @param post that it is for
 * @param code grouped for reading
 * @param until when it can be used, by system time
 */
public record IssuedCode(String post, String code, Instant until) {

	/** Tells nothing, so that no log ever does. */
	@Override
	public String toString() {
		return "IssuedCode[…]";
	}

}
