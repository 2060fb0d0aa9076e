package org.yidiantong.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook anew, so that it does not depend on when and in which order its parts
 * were packed. The compression is that of the JDK: another one may pack the same parts
 * into other bytes.
 */
final class ReproducibleZip {

	private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

	/** Readers that guess a file's type by its beginning look for this part first. */
	private static final String FIRST = "[Content_Types].xml";

	private ReproducibleZip() {
	}

	static byte[] of(byte[] packed) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length);
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts(packed).entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(EPOCH);
				zip.putNextEntry(entry);
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static Map<String, byte[]> parts(byte[] packed) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>(
				Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(Comparator.naturalOrder()));
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

}
