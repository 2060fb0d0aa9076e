package org.yidiantong.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Bounds what a compressed file of unknown origin, such as a workbook, may unpack to,
 * before a library builds its much larger model of it.
 */
public final class BoundedZip {

	/** Bytes that the parts of an ordinary office file have together at most. */
	public static final long LARGEST = 50L * 1024 * 1024;

	private static final int MOST_PARTS = 1000;

	/** Parts of office files with active content, or with content from elsewhere. */
	private static final String ACTIVE = "(?i).*(vbaProject|/externalLinks/|/embeddings/|/activeX/"
			+ "|/connections|/queryTables/|/webExtensions/).*";

	private BoundedZip() {
	}

	/**
	 * The names of the parts of a file, each with a leading slash; empty when the file is
	 * not compressed or exceeds the bounds.
	 * @param largest bytes that all parts together may have
	 */
	public static Optional<List<String>> parts(byte[] file, long largest) {
		return parts(new ByteArrayInputStream(file), largest);
	}

	/** As {@link #parts(byte[], long)}, of a file that need not be in memory. */
	public static Optional<List<String>> parts(InputStream file, long largest) {
		long bytes = 0;
		List<String> parts = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(file)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				bytes += skip(zip, largest - bytes + 1);
				parts.add("/" + entry.getName());
				if (bytes > largest || parts.size() > MOST_PARTS) {
					return Optional.empty();
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			return Optional.empty();
		}
		return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
	}

	/** Whether a file is compressed and no larger than an ordinary office file. */
	public static boolean isSmall(byte[] file) {
		return parts(file, LARGEST).isPresent();
	}

	/**
	 * Whether a part of an office file is a macro, an embedded file or a link to another
	 * file.
	 */
	public static boolean isActive(String part) {
		return part.matches(ACTIVE);
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
