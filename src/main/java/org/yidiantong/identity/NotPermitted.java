package org.yidiantong.identity;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;

/**
 * The actor is known but lacks the permission.
 */
public class NotPermitted extends Refusal {

	public NotPermitted(Permission permission) {
		super("not-permitted", Reason.FORBIDDEN, new Term("identity.permission." + permission));
	}

}
