package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * The photo is longer, or wider, than we decode, such as a screenshot of a whole
 * conversation.
 */
public class PhotoTooLong extends Refusal {

	PhotoTooLong(int width, int height, int most) {
		super("photo-too-long", Reason.TOO_LARGE, width, height, most);
	}

}
