package org.yidiantong.attachments;

import org.yidiantong.kernel.Refusal;

/**
 * A photo has more pixels than are ever decoded, or says so of itself.
 */
public class PhotoTooManyPixels extends Refusal {

	PhotoTooManyPixels(int width, int height, int megapixels) {
		super("photo-pixels-too-many", Reason.TOO_LARGE, width, height, megapixels);
	}

}
