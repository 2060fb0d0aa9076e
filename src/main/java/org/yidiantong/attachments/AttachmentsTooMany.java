package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * A subject would have more photos than its module allows.
 */
public class AttachmentsTooMany extends Refusal {

	AttachmentsTooMany(int most) {
		super("attachments-too-many", Reason.CONTRADICTORY, most);
	}

}
