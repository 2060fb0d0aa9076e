package org.yidiantong.attachments;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Scans the segments of a JPEG without decoding them. Refuses truncated files and files
 * with so many scans that decoding would take too long.
 */
final class JpegScanner {

	private static final int MOST_SCANS = 64;

	private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	private static final int END = 0xD9;

	private static final int SCAN = 0xDA;

	private static final int APP1 = 0xE1;

	private final byte[] file;

	private int at = 2;

	private int width;

	private int height;

	private boolean progressive;

	private int scans;

	private ExifOrientation upright = ExifOrientation.TOP_LEFT;

	JpegScanner(byte[] file) {
		this.file = file;
	}

	/**
	 * Reads the header of the file.
	 * @throws PhotoBroken when the file is truncated
	 */
	PhotoHeader outline() {
		try {
			int marker = marker();
			while (marker != END) {
				if (!isAlone(marker)) {
					segment(marker);
				}
				marker = marker();
			}
		}
		catch (IndexOutOfBoundsException cutOff) {
			throw new PhotoBroken();
		}
		if (this.scans == 0 || this.scans > MOST_SCANS) {
			throw new PhotoBroken();
		}
		return new PhotoHeader(PhotoFormat.JPEG, this.width, this.height, this.progressive, this.upright, this.file);
	}

	/**
	 * Returns the next marker. Inside the data of a scan, 0xFF followed by zero is not a
	 * marker.
	 */
	private int marker() {
		while (true) {
			while (octet(this.at) != 0xFF) {
				this.at++;
			}
			while (octet(this.at) == 0xFF) {
				this.at++;
			}
			int marker = octet(this.at++);
			if (marker != 0) {
				return marker;
			}
		}
	}

	private void segment(int marker) {
		int length = number(this.at);
		int next = this.at + length;
		if (marker == SCAN) {
			this.scans++;
		}
		else if (marker >= 0xC0 && marker <= 0xC2) {
			this.height = number(this.at + 3);
			this.width = number(this.at + 5);
			this.progressive = marker == 0xC2;
		}
		else if (marker == APP1 && startsExif()) {
			this.upright = ExifOrientation.of(ByteBuffer.wrap(this.file, this.at + 8, Math.max(0, length - 8)).slice());
		}
		this.at = next;
	}

	private boolean startsExif() {
		int from = this.at + 2;
		return Arrays.equals(this.file, from, from + EXIF.length, EXIF, 0, EXIF.length);
	}

	private int number(int position) {
		return octet(position) << 8 | octet(position + 1);
	}

	private int octet(int position) {
		return Byte.toUnsignedInt(this.file[position]);
	}

	private static boolean isAlone(int marker) {
		return marker >= 0xD0 && marker <= 0xD8 || marker == 0x01;
	}

}
