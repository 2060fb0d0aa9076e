package org.yidiantong.tenancy.folder;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.yaml.YamlFile;

import org.springframework.core.io.Resource;

/**
 * Reads the files of a tenants folder. Shared files are read once. Files above the size
 * limit are rejected.
 */
final class FileReader {

	private static final int MEGABYTES = 4;

	private static final int LIMIT = MEGABYTES * 1024 * 1024;

	private final TenantsFolder folder;

	private final Map<List<Object>, ReadFile<?>> shared = new HashMap<>();

	FileReader(TenantsFolder folder) {
		this.folder = folder;
	}

	/** Reads a file; empty when it does not exist. */
	<T> Optional<ReadFile<T>> read(String path, String schema, Class<T> type) {
		String shown = this.folder.displayPath(path);
		return this.folder.file(path)
			.map((file) -> this.folder.leadsOut(path) ? ReadFile.refused(shown, "tenancy.file-outside")
					: read(shown, file, schema, type));
	}

	/**
	 * The content of a file, up to the limit plus one byte. An unreadable file, or a link
	 * that leads out of the folder, yields an empty array.
	 */
	Optional<byte[]> content(String path, int most) {
		return this.folder.file(path).map((file) -> {
			if (this.folder.leadsOut(path)) {
				return new byte[0];
			}
			try (InputStream stream = file.getInputStream()) {
				return stream.readNBytes(most + 1);
			}
			catch (IOException unreadable) {
				return new byte[0];
			}
		});
	}

	/** Reads a shared file. */
	@SuppressWarnings("unchecked")
	<T> Optional<ReadFile<T>> readShared(String path, String schema, Class<T> type) {
		List<Object> key = List.of(path, schema, type);
		ReadFile<?> known = this.shared.get(key);
		if (known == null) {
			Optional<ReadFile<T>> read = read(path, schema, type);
			read.ifPresent((file) -> this.shared.put(key, file));
			return read;
		}
		return Optional.of((ReadFile<T>) known);
	}

	private static <T> ReadFile<T> read(String displayPath, Resource file, String schema, Class<T> type) {
		try {
			byte @Nullable [] content = content(file);
			return (content == null) ? ReadFile.refused(displayPath, "tenancy.file-too-large", MEGABYTES)
					: ReadFile.of(displayPath, content, schema, YamlFile.read(content, schema, type));
		}
		catch (IOException ex) {
			return ReadFile.refused(displayPath, "tenancy.file-unreadable", ex.getMessage());
		}
	}

	private static byte @Nullable [] content(Resource file) throws IOException {
		if (file.contentLength() > LIMIT) {
			return null;
		}
		try (InputStream stream = file.getInputStream()) {
			byte[] content = stream.readNBytes(LIMIT + 1);
			return (content.length > LIMIT) ? null : content;
		}
	}

}
