package org.yidiantong.attachments;

import org.yidiantong.kernel.Sha256;

/**
 * A photo drawn anew.
 *
 * @param jpeg the whole file
 * @param width in pixels, upright
 * @param height in pixels, upright
 */
record Photo(byte[] jpeg, int width, int height) {

	byte[] sha256() {
		return Sha256.of(this.jpeg);
	}

}
