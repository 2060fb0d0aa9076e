package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;

/**
 * The folder that holds all that the embedded servers keep. One application holds it at a
 * time; the lock dies with its process, however that ends.
 */
final class Home implements AutoCloseable {

	private final Path folder;

	private final FileChannel channel;

	private Home(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/**
	 * Takes the folder, making it if need be.
	 * @throws HomeInUse when another application holds it
	 */
	static Home take(Path folder) {
		try {
			Files.createDirectories(folder,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
			FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.READ, StandardOpenOption.WRITE);
			if (!lock(channel)) {
				String holder = read(channel);
				channel.close();
				throw new HomeInUse(folder, holder);
			}
			write(channel, Long.toString(ProcessHandle.current().pid()));
			return new Home(folder, channel);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path folder(String name) {
		return this.folder.resolve(name);
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean lock(FileChannel channel) throws IOException {
		@Nullable FileLock lock = channel.tryLock();
		return lock != null;
	}

	private static String read(FileChannel channel) throws IOException {
		ByteBuffer text = ByteBuffer.allocate(20);
		channel.read(text, 0);
		return new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).strip();
	}

	private static void write(FileChannel channel, String pid) throws IOException {
		channel.truncate(0);
		channel.write(StandardCharsets.US_ASCII.encode(pid), 0);
	}

}
