package org.yidiantong.tenancy.folder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.yidiantong.kernel.Sha256;

/**
 * SHA-256 over several parts. Each part is hashed with its length, so that moving a
 * character between parts changes the digest.
 */
final class Digest {

	private final MessageDigest digest = Sha256.begin();

	Digest add(byte[] part) {
		this.digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
		this.digest.update(part);
		return this;
	}

	Digest add(String part) {
		return add(part.getBytes(StandardCharsets.UTF_8));
	}

	String text() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
