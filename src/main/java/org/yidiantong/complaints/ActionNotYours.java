package org.yidiantong.complaints;

import org.yidiantong.http.Refused;

/**
 * Whoever asks may see the case, but this is done by others.
 */
public class ActionNotYours extends Refused {

	public ActionNotYours(ComplaintAction action) {
		super("action-not-yours", Because.FORBIDDEN, action.chinese());
	}

}
