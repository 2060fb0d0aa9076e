package org.yidiantong.attachments;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A photo drawn anew.
 *
 * @param jpeg the whole file
 * @param width in pixels, upright
 * @param height in pixels, upright
 */
record Photo(byte[] jpeg, int width, int height) {

	byte[] sha256() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.jpeg);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
