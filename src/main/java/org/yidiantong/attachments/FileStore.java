package org.yidiantong.attachments;

import java.util.Optional;

/**
 * Where files are kept, under names of ours. What is written is either there whole or not
 * at all. Failures are {@link java.io.UncheckedIOException}.
 */
interface FileStore {

	void write(String name, byte[] content);

	Optional<byte[]> read(String name);

	/** Deletes a file and whatever an interrupted writing of it has left. */
	void delete(String name);

}
