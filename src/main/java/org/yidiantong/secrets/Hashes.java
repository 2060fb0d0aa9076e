package org.yidiantong.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Keyed hashes of texts with HMAC-SHA256.
 */
public final class Hashes {

	private Hashes() {
	}

	public static byte[] hmac(byte[] key, byte[] message) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			return mac.doFinal(message);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static byte[] hmac(byte[] key, String message) {
		return hmac(key, message.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Hashes several texts, each with its length, so that different texts cannot give the
	 * same input.
	 */
	public static byte[] hmac(byte[] key, List<? extends @Nullable String> parts) {
		List<byte[]> bytes = parts.stream()
			.map((part) -> ((part == null) ? "-" : "+" + part).getBytes(StandardCharsets.UTF_8))
			.toList();
		ByteBuffer message = ByteBuffer.allocate(bytes.stream().mapToInt((part) -> part.length + Integer.BYTES).sum());
		bytes.forEach((part) -> message.putInt(part.length).put(part));
		return hmac(key, message.array());
	}

}
