package org.yidiantong.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The opaque form of a key in {@code next} and {@code ?after=}. A check sum tells what
 * was mistyped from what was handed out; it is no secret.
 */
public final class Cursor {

	private Cursor() {
	}

	/** The cursor that goes on after a key. */
	public static String after(String key) {
		byte[] text = key.getBytes(StandardCharsets.UTF_8);
		byte[] summed = ByteBuffer.allocate(text.length + Integer.BYTES).putInt(sum(text)).put(text).array();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(summed);
	}

	/** The key, or empty when the text was never handed out as a cursor. */
	public static Optional<String> read(String cursor) {
		try {
			ByteBuffer summed = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
			int sum = (summed.remaining() > Integer.BYTES) ? summed.getInt() : 0;
			byte[] text = new byte[summed.remaining()];
			summed.get(text);
			return (sum == sum(text)) ? Optional.of(new String(text, StandardCharsets.UTF_8)) : Optional.empty();
		}
		catch (IllegalArgumentException notBase64) {
			return Optional.empty();
		}
	}

	private static int sum(byte[] text) {
		CRC32 sum = new CRC32();
		sum.update(text);
		return (int) sum.getValue();
	}

}
