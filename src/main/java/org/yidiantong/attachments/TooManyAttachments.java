package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * The subject would exceed the number of photos that its module allows.
 */
public class TooManyAttachments extends Refusal {

	TooManyAttachments(int most) {
		super("attachments-too-many", Reason.CONTRADICTORY, most);
	}

}
