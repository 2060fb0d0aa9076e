package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * A photo has more bytes than any that is taken.
 */
public class PhotoTooLarge extends Refusal {

	PhotoTooLarge(int megabytes) {
		super("photo-too-large", Reason.TOO_LARGE, megabytes);
	}

}
