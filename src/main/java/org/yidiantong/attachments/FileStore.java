package org.yidiantong.attachments;

import java.util.Optional;

/**
 * Storage for files under names that we choose. A write is atomic. Failures are
 * {@link java.io.UncheckedIOException}.
 */
interface FileStore {

	void write(String name, byte[] content);

	Optional<byte[]> read(String name);

	/** Deletes a file and remains of an interrupted write. */
	void delete(String name);

}
