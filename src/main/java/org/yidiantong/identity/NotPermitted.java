package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;

/**
 * Whoever asks is known, but may not do this.
 */
public class NotPermitted extends Refusal {

	public NotPermitted(Permission permission) {
		super("not-permitted", Reason.FORBIDDEN, permission.name());
	}

}
