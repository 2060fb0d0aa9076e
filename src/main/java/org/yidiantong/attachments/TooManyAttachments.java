package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * A subject would have more photos than its module allows.
 */
public class TooManyAttachments extends Refusal {

	TooManyAttachments(int most) {
		super("attachments-too-many", Reason.CONTRADICTORY, most);
	}

}
