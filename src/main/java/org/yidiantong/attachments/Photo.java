package org.yidiantong.attachments;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A re-encoded photo.
 *
 * @param jpeg the whole file
 * @param width in pixels, after rotation
 * @param height in pixels, after rotation
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
