package org.yidiantong.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The opaque form of a key in {@code next} and {@code ?after=}. A checksum over the key
 * and the name of the list detects mistyped cursors and cursors of other lists. It is no
 * secret.
 */
public final class Cursor {

	private Cursor() {
	}

	/** The cursor with which a list continues after a key. */
	public static String after(String list, String key) {
		byte[] text = key.getBytes(StandardCharsets.UTF_8);
		byte[] summed = ByteBuffer.allocate(text.length + Integer.BYTES).putInt(sum(list, text)).put(text).array();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(summed);
	}

	/** The key, or empty when the text is not a cursor of this list. */
	public static Optional<String> read(String list, String cursor) {
		try {
			ByteBuffer summed = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
			int sum = (summed.remaining() > Integer.BYTES) ? summed.getInt() : 0;
			byte[] text = new byte[summed.remaining()];
			summed.get(text);
			return (sum == sum(list, text)) ? Optional.of(new String(text, StandardCharsets.UTF_8)) : Optional.empty();
		}
		catch (IllegalArgumentException notBase64) {
			return Optional.empty();
		}
	}

	private static int sum(String list, byte[] text) {
		CRC32 sum = new CRC32();
		sum.update(list.getBytes(StandardCharsets.UTF_8));
		sum.update(0);
		sum.update(text);
		return (int) sum.getValue();
	}

}
