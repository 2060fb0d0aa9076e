package org.yidiantong.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/**
 * Bounds what a compressed file of unknown origin may unpack to, before POI builds its
 * much larger model of it.
 */
public final class BoundedZip {

	/** Bytes that all parts together may have; the largest report has a tenth of it. */
	static final long LARGEST = 50L * 1024 * 1024;

	private static final int MOST_PARTS = 1000;

	private BoundedZip() {
	}

	/** Whether a file is compressed and stays within the bounds. */
	public static boolean isSmall(byte[] file) {
		long bytes = 0;
		int parts = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			while (zip.getNextEntry() != null) {
				bytes += skip(zip, LARGEST - bytes + 1);
				parts++;
				if (bytes > LARGEST || parts > MOST_PARTS) {
					return false;
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			return false;
		}
		return parts > 0;
	}

	/** Reads a part to its end, or until more than the given number of bytes was read. */
	private static long skip(InputStream part, long most) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		long bytes = 0;
		int read = part.read(buffer);
		while (read >= 0 && bytes < most) {
			bytes += read;
			read = part.read(buffer);
		}
		return bytes;
	}

}
