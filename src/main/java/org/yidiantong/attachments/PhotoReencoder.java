package org.yidiantong.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Decodes a photo, rotates it, scales it down for screens and encodes it again. Only
 * pixels pass, so that no metadata survives.
 */
final class PhotoReencoder {

	static final int LONG_EDGE = 1920;

	/** The short side of strips, such as long screenshots, so that they stay legible. */
	private static final int STRIP_EDGE = 720;

	/** From this ratio of its sides on, a picture is a strip. */
	private static final int STRIP = 4;

	/** Limit of pixels decoded at once; larger images are subsampled. */
	private static final long DECODED_BYTES = 48_000_000;

	private static final float QUALITY = 0.85f;

	private PhotoReencoder() {
	}

	/**
	 * The photo.
	 * @throws PhotoBroken when it cannot be decoded
	 */
	static Photo of(PhotoHeader outline) {
		try {
			BufferedImage drawn = draw(halved(decoded(outline)), outline.upright());
			return new Photo(encoded(drawn), drawn.getWidth(), drawn.getHeight());
		}
		catch (IOException | RuntimeException unreadable) {
			// decoders throw exceptions of many types for broken files
			throw new PhotoBroken();
		}
	}

	private static BufferedImage decoded(PhotoHeader outline) throws IOException {
		String format = outline.kind().name().toLowerCase(Locale.ROOT);
		ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
		try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(outline.file()))) {
			reader.setInput(input, true, true);
			if (reader.getWidth(0) != outline.width() || reader.getHeight(0) != outline.height()) {
				throw new PhotoBroken();
			}
			ImageReadParam parameters = reader.getDefaultReadParam();
			int step = step(outline, reader);
			parameters.setSourceSubsampling(step, step, 0, 0);
			return reader.read(0, parameters);
		}
		finally {
			reader.dispose();
		}
	}

	private static int step(PhotoHeader outline, ImageReader reader) throws IOException {
		var type = reader.getRawImageType(0);
		long bits = (type == null) ? 24 : Math.max(8, type.getColorModel().getPixelSize());
		double bytes = (double) outline.width() * outline.height() * bits / 8;
		return Math.max(1, (int) Math.ceil(Math.sqrt(bytes / DECODED_BYTES)));
	}

	/** Scales by halves, so that fine print stays legible. */
	private static BufferedImage halved(BufferedImage image) {
		BufferedImage smaller = image;
		while (scale(smaller) <= 0.5) {
			smaller = scaled(smaller, Math.max(1, smaller.getWidth() / 2), Math.max(1, smaller.getHeight() / 2),
					ExifOrientation.TOP_LEFT);
		}
		return smaller;
	}

	private static double scale(BufferedImage image) {
		int longer = Math.max(image.getWidth(), image.getHeight());
		int shorter = Math.min(image.getWidth(), image.getHeight());
		boolean strip = longer > STRIP * (long) shorter;
		return Math.min(1, strip ? (double) STRIP_EDGE / shorter : (double) LONG_EDGE / longer);
	}

	private static BufferedImage draw(BufferedImage image, ExifOrientation upright) {
		double scale = scale(image);
		return scaled(image, Math.max(1, (int) Math.round(image.getWidth() * scale)),
				Math.max(1, (int) Math.round(image.getHeight() * scale)), upright);
	}

	private static BufferedImage scaled(BufferedImage image, int width, int height, ExifOrientation upright) {
		boolean side = upright.isOnItsSide();
		BufferedImage drawn = new BufferedImage(side ? height : width, side ? width : height,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = drawn.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
			graphics.transform(upright.turn(width, height));
			graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
		}
		finally {
			graphics.dispose();
		}
		return drawn;
	}

	private static byte[] encoded(BufferedImage image) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(output);
			ImageWriteParam parameters = writer.getDefaultWriteParam();
			parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			parameters.setCompressionQuality(QUALITY);
			writer.write(null, new IIOImage(image, null, null), parameters);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

}
