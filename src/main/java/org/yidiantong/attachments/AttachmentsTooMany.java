package org.yidiantong.attachments;

import org.yidiantong.http.Refused;

/**
 * A subject would have more photos than its module allows.
 */
public class AttachmentsTooMany extends Refused {

	AttachmentsTooMany(int most) {
		super("attachments-too-many", Because.CONTRADICTORY, most);
	}

}
