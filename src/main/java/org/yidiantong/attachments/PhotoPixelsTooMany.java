package org.yidiantong.attachments;

import org.yidiantong.http.Refused;

/**
 * A photo has more pixels than are ever decoded, or says so of itself.
 */
public class PhotoPixelsTooMany extends Refused {

	PhotoPixelsTooMany(int width, int height, int megapixels) {
		super("photo-pixels-too-many", Because.TOO_LARGE, width, height, megapixels);
	}

}
