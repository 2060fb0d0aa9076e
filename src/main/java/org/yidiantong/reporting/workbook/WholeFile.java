package org.yidiantong.reporting.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Writes a file beside its place, makes the disk keep it, and only then moves it there.
 */
class WholeFile {

	void write(Path file, byte[] bytes) {
		Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent(), "a folder");
		try {
			Path beside = Files.createTempFile(folder, "." + file.getFileName(), ".part");
			try {
				fill(beside, bytes);
				Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
			finally {
				Files.deleteIfExists(beside);
			}
			force(folder);
		}
		catch (IOException ex) {
			throw new WorkbookNotWritten(file, ex);
		}
	}

	/** Open to tests, which let the disk be full. */
	void fill(Path beside, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(bytes);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		}
	}

	/** The move is an entry of the folder: without this a power cut may undo it. */
	private static void force(Path folder) throws IOException {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

}
