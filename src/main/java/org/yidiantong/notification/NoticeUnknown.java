package org.yidiantong.notification;

import org.yidiantong.kernel.Refusal;

/**
 * The officer has no message with this id.
 */
public class NoticeUnknown extends Refusal {

	public NoticeUnknown() {
		super("notice-unknown", Reason.UNKNOWN);
	}

}
