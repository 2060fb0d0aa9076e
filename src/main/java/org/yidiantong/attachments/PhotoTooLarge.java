package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * The photo exceeds the size limit.
 */
public class PhotoTooLarge extends Refusal {

	PhotoTooLarge(int megabytes) {
		super("photo-too-large", Reason.TOO_LARGE, megabytes);
	}

}
