package org.yidiantong.complaints.export.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that only its owner can read and that is gone when it is closed, or when the
 * application ends.
 */
final class TemporaryFile {

	private TemporaryFile() {
	}

	static FileChannel open() throws IOException {
		Path path = Files.createTempFile("yidiantong-list", ".tmp");
		return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE);
	}

	static OutputStream buffered(FileChannel file) {
		return new BufferedOutputStream(Channels.newOutputStream(file));
	}

}
