package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * The photo has, or claims to have, more pixels than we decode.
 */
public class PhotoTooManyPixels extends Refusal {

	PhotoTooManyPixels(int width, int height, int megapixels) {
		super("photo-pixels-too-many", Reason.TOO_LARGE, width, height, megapixels);
	}

}
