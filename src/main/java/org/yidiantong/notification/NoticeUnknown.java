package org.yidiantong.notification;

import org.yidiantong.kernel.Refusal;

/**
 * The officer has no such message.
 */
public class NoticeUnknown extends Refusal {

	public NoticeUnknown() {
		super("notice-unknown", Reason.UNKNOWN);
	}

}
