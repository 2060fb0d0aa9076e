package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * There is no file here that this address could show: it never was one, it is over, or it
 * is for somebody else. Which of these it is stays untold.
 */
public class AttachmentUnknown extends Refusal {

	AttachmentUnknown() {
		super("attachment-unknown", Reason.UNKNOWN);
	}

}
