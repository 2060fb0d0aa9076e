package org.yidiantong.identity;

import org.yidiantong.http.Refused;

/**
 * Whoever asks is known, but may not do this.
 */
public class NotPermitted extends Refused {

	public NotPermitted(Permission permission) {
		super("not-permitted", Because.FORBIDDEN, permission.name());
	}

}
