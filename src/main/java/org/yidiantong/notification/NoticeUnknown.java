package org.yidiantong.notification;

import org.yidiantong.http.Refused;

/**
 * The officer has no such message.
 */
public class NoticeUnknown extends Refused {

	public NoticeUnknown() {
		super("notice-unknown", Because.UNKNOWN);
	}

}
