package org.yidiantong.attachments;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Orientation of a photo by its Exif number. Each name says where the first row and the
 * first column of the file belong.
 */
enum ExifOrientation {

	TOP_LEFT, TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT, LEFT_TOP, RIGHT_TOP, RIGHT_BOTTOM, LEFT_BOTTOM;

	private static final int TAG = 0x0112;

	private static final int ENTRY = 12;

	/**
	 * What an Exif block, from its byte order on, says; as it lies if that is unclear.
	 */
	static ExifOrientation of(ByteBuffer exif) {
		exif.order((exif.remaining() > 1 && exif.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		if (exif.remaining() < 8) {
			return TOP_LEFT;
		}
		long start = Integer.toUnsignedLong(exif.getInt(4));
		if (start + 2 > exif.limit()) {
			return TOP_LEFT;
		}
		int entries = Short.toUnsignedInt(exif.getShort((int) start));
		for (long at = start + 2; entries > 0 && at + ENTRY <= exif.limit(); at += ENTRY, entries--) {
			if (Short.toUnsignedInt(exif.getShort((int) at)) == TAG) {
				int number = Short.toUnsignedInt(exif.getShort((int) at + 8));
				return (number >= 1 && number <= values().length) ? values()[number - 1] : TOP_LEFT;
			}
		}
		return TOP_LEFT;
	}

	/** Whether width and height are swapped. */
	boolean isOnItsSide() {
		return compareTo(LEFT_TOP) >= 0;
	}

	/** The rotation for an image of a given size. */
	AffineTransform turn(int width, int height) {
		return switch (this) {
			case TOP_LEFT -> new AffineTransform();
			case TOP_RIGHT -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case BOTTOM_RIGHT -> new AffineTransform(-1, 0, 0, -1, width, height);
			case BOTTOM_LEFT -> new AffineTransform(1, 0, 0, -1, 0, height);
			case LEFT_TOP -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case RIGHT_TOP -> new AffineTransform(0, 1, -1, 0, height, 0);
			case RIGHT_BOTTOM -> new AffineTransform(0, -1, -1, 0, height, width);
			case LEFT_BOTTOM -> new AffineTransform(0, -1, 1, 0, 0, width);
		};
	}

}
