package org.yidiantong.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/**
 * The photo that the units of the stories attach where the list wants one: a drawing of a
 * street at dusk with its lamp lit. It shows no real place.
 */
final class StoryPhoto {

	private static final int WIDTH = 480;

	private static final int HEIGHT = 360;

	private static final int STREET = 270;

	private static final byte[] REPAIRED = drawn();

	private StoryPhoto() {
	}

	static InputStream repaired() {
		return new ByteArrayInputStream(REPAIRED);
	}

	private static byte[] drawn() {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setPaint(new GradientPaint(0, 0, new Color(0x1d2b4f), 0, STREET, new Color(0xd98e5f)));
		pen.fillRect(0, 0, WIDTH, STREET);
		pen.setPaint(new Color(0x4a4f57));
		pen.fillRect(0, STREET, WIDTH, HEIGHT - STREET);
		pen.setPaint(new Color(0x8a5a44));
		pen.fillRect(40, 170, 130, 100);
		pen.setPaint(new Color(0x5c3a2c));
		pen.fillPolygon(new int[] { 25, 105, 185 }, new int[] { 170, 120, 170 }, 3);
		pen.setPaint(new Color(255, 232, 150, 70));
		pen.fillOval(230, 50, 140, 140);
		pen.fillPolygon(new int[] { 290, 310, 400, 200 }, new int[] { 120, 120, HEIGHT, HEIGHT }, 4);
		pen.setPaint(new Color(0x2b2e33));
		pen.setStroke(new BasicStroke(8));
		pen.drawLine(360, STREET + 30, 360, 100);
		pen.drawLine(360, 104, 300, 104);
		pen.setPaint(new Color(0xfff3b8));
		pen.fillOval(286, 104, 28, 22);
		pen.dispose();
		return jpeg(image);
	}

	private static byte[] jpeg(BufferedImage image) {
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "jpg", jpeg);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return jpeg.toByteArray();
	}

}
