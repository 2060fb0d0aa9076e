package org.yidiantong.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/**
 * Creates photos as cameras and attackers would.
 */
public final class GeneratedPhotos {

	/** A position near Huanglian village. */
	private static final int[] LATITUDE = { 31, 1, 32, 1, 15, 1 };

	private GeneratedPhotos() {
	}

	/** Returns a picture whose upper left quarter is red and whose rest is blue. */
	public static BufferedImage picture(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.BLUE);
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 2, height / 2);
		graphics.dispose();
		return image;
	}

	/** Returns the picture in a format that the JDK supports. */
	public static byte[] encoded(String format, int width, int height) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture(width, height), format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	public static byte[] jpeg(int width, int height) {
		return encoded("jpeg", width, height);
	}

	/** Returns a JPEG of a phone with position, model and orientation. */
	public static byte[] ofPhone(int width, int height, int orientation) {
		byte[] exif = exif(orientation);
		byte[] jpeg = jpeg(width, height);
		ByteBuffer file = ByteBuffer.allocate(jpeg.length + exif.length + 4);
		file.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.length + 2)).put(exif);
		return file.put(jpeg, 2, jpeg.length - 2).array();
	}

	private static byte[] exif(int orientation) {
		ByteBuffer exif = ByteBuffer.allocate(200).put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
		exif.putShort((short) 3);
		entry(exif, 0x0110, 2, 8, 80); // model
		entry(exif, 0x0112, 3, 1, orientation << 16);
		entry(exif, 0x8825, 4, 1, 50); // offset of the GPS entries
		exif.putInt(0);
		exif.putShort((short) 2);
		entry(exif, 0x0001, 2, 2, 'N' << 24);
		entry(exif, 0x0002, 5, 3, 88);
		exif.putInt(0);
		exif.put("SECRET1\0".getBytes(StandardCharsets.US_ASCII));
		for (int number : LATITUDE) {
			exif.putInt(number);
		}
		return exif.array();
	}

	private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
		exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

	/** Returns a PNG of a few bytes that declares a large size. */
	public static byte[] pngClaiming(int width, int height) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		png.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' });
		png.writeBytes(chunk("IHDR",
				ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] { 8, 2, 0, 0, 0 }).array()));
		png.writeBytes(chunk("IDAT", new byte[] { 0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1 }));
		png.writeBytes(chunk("IEND", new byte[0]));
		return png.toByteArray();
	}

	/** Returns a chunk of a PNG. */
	public static byte[] chunk(String type, byte[] data) {
		ByteBuffer chunk = ByteBuffer.allocate(data.length + 12).putInt(data.length);
		chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
		CRC32 sum = new CRC32();
		sum.update(chunk.array(), 4, data.length + 4);
		return chunk.putInt((int) sum.getValue()).array();
	}

	/** Concatenates files. */
	public static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	/** Returns the first bytes of an iPhone's photo. */
	public static byte[] heic() {
		return joined(new byte[] { 0, 0, 0, 24 }, "ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII),
				new byte[200]);
	}

}
