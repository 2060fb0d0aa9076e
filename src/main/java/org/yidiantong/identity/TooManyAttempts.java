package org.yidiantong.identity;

import org.yidiantong.http.Refused;

/**
 * Too many attempts have failed from one address, or too many are being made at once.
 */
public class TooManyAttempts extends Refused {

	public TooManyAttempts() {
		super("too-many-attempts", Because.TOO_MANY);
	}

}
