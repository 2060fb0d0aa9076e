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
 * Repacks a workbook so that its bytes do not depend on time and order of packing. They
 * still depend on the JDK's compression.
 */
final class ReproducibleZip {

	private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

	/** Programs that detect file types expect this part first. */
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
