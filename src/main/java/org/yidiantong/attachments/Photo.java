package org.yidiantong.attachments;

import org.yidiantong.kernel.Sha256;

/**
 * A re-encoded photo.
 *
 * @param jpeg the whole file
 * @param width in pixels, after rotation
 * @param height in pixels, after rotation
 */
record Photo(byte[] jpeg, int width, int height) {

	byte[] sha256() {
		return Sha256.of(this.jpeg);
	}

}
