package org.yidiantong.tenancy.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes files, which must be UTF-8. A byte order mark is skipped.
 */
final class Utf8Text {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private Utf8Text() {
	}

	/**
	 * Decodes the bytes.
	 * @throws UnreadableYaml when they are not UTF-8, with the line of the first invalid
	 * byte
	 */
	static String of(byte[] content) {
		if (isUtf16(content)) {
			throw new UnreadableYaml(YamlError.of(1, "encoding-utf-16"));
		}
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer characters = CharBuffer.allocate(content.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
		characters.flip();
		if (result.isError()) {
			throw new UnreadableYaml(YamlError.of(lineAt(characters, characters.length()), "encoding"));
		}
		return checked(characters).toString();
	}

	/**
	 * Whether the first character has the two bytes of UTF-16, with or without a mark.
	 */
	private static boolean isUtf16(byte[] content) {
		if (content.length < 2) {
			return false;
		}
		int first = Byte.toUnsignedInt(content[0]);
		int second = Byte.toUnsignedInt(content[1]);
		boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
		return marked || ((first == 0) != (second == 0));
	}

	private static CharSequence checked(CharSequence text) {
		CharSequence plain = (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK)
				? text.subSequence(1, text.length()) : text;
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F || c == 0xFFFE || c == 0xFFFF) {
				throw new UnreadableYaml(
						YamlError.of(lineAt(plain, i), "control-character", String.format("U+%04X", (int) c)));
			}
		}
		return plain;
	}

	private static int lineAt(CharSequence text, int end) {
		return 1 + (int) text.chars().limit(end).filter((c) -> c == '\n').count();
	}

}
