package org.yidiantong.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Scans the chunks of a PNG and drops those that are not part of the picture: compressed
 * texts and profiles could expand to any size.
 */
final class PngScanner {

	private static final int SIGNATURE = 8;

	private static final String HEADER = "IHDR";

	private static final String END = "IEND";

	private static final Set<String> PICTURE = Set.of(HEADER, "PLTE", "tRNS", "IDAT", END);

	private PngScanner() {
	}

	/**
	 * What the file says.
	 * @throws PhotoBroken when it does not come to its end
	 */
	static PhotoHeader outline(byte[] file) {
		try {
			ByteBuffer chunks = ByteBuffer.wrap(file).position(SIGNATURE);
			ByteArrayOutputStream picture = new ByteArrayOutputStream(file.length);
			picture.write(file, 0, SIGNATURE);
			String first = copy(chunks, picture);
			String type = first;
			while (!type.equals(END)) {
				type = copy(chunks, picture);
			}
			if (!first.equals(HEADER)) {
				throw new PhotoBroken();
			}
			ByteBuffer header = ByteBuffer.wrap(file, SIGNATURE + 8, 8);
			return new PhotoHeader(PhotoFormat.PNG, header.getInt(), header.getInt(), false, ExifOrientation.TOP_LEFT,
					picture.toByteArray());
		}
		catch (BufferUnderflowException | IllegalArgumentException cutOff) {
			throw new PhotoBroken();
		}
	}

	private static String copy(ByteBuffer chunks, ByteArrayOutputStream picture) {
		int start = chunks.position();
		int length = chunks.getInt();
		byte[] name = new byte[4];
		chunks.get(name);
		String type = new String(name, StandardCharsets.ISO_8859_1);
		if (length < 0 || length > chunks.remaining() - 4) {
			throw new BufferUnderflowException();
		}
		chunks.position(chunks.position() + length + 4);
		if (PICTURE.contains(type)) {
			picture.write(chunks.array(), start, length + 12);
		}
		return type;
	}

}
