package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * There is no such file, it has expired, or the viewer may not see it. The answer does
 * not say which.
 */
public class AttachmentUnknown extends Refusal {

	AttachmentUnknown() {
		super("attachment-unknown", Reason.UNKNOWN);
	}

}
