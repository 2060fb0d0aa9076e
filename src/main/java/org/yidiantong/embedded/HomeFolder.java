package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;

/**
 * The folder with all data of the embedded servers. A file lock makes sure that one
 * application uses it at a time; the lock ends with its process.
 */
final class HomeFolder implements AutoCloseable {

	private final Path folder;

	private final FileChannel channel;

	private HomeFolder(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/**
	 * Makes the folder if need be, and gives the one name that it has: a lock would be
	 * lost if this process took it a second time by another.
	 */
	static Path make(Path folder) {
		try {
			if (!Files.isDirectory(folder)) {
				Files.createDirectories(folder,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
			}
			return folder.toRealPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Takes the folder.
	 * @throws HomeInUse when another application holds it
	 */
	static HomeFolder take(Path folder) {
		try {
			if (isOurs(folder)) {
				makePrivate(folder);
			}
			Path file = folder.resolve("lock");
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
			lock(folder, channel);
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
			write(channel, Long.toString(ProcessHandle.current().pid()));
			return new HomeFolder(folder, channel);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Creates a folder that only the owner of the process may enter, or restricts an
	 * existing one.
	 */
	static void makePrivate(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
	}

	Path folder() {
		return this.folder;
	}

	Path folder(String name) {
		return this.folder.resolve(name);
	}

	/** Creates an empty file that only the owner of the process may read. */
	Path privateFile(String name) throws IOException {
		Path file = folder(name);
		Files.deleteIfExists(file);
		return Files.createFile(file,
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
	}

	/** Forces the directory entries to disk. */
	void sync() throws IOException {
		try (FileChannel entries = FileChannel.open(this.folder, StandardOpenOption.READ)) {
			entries.force(true);
		}
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

	/** Refuses shared folders such as /tmp. */
	private static boolean isOurs(Path folder) throws IOException {
		try (var entries = Files.list(folder)) {
			return Files.exists(folder.resolve("servers.properties")) || entries.findAny().isEmpty();
		}
	}

	private static void lock(Path folder, FileChannel channel) throws IOException {
		try {
			@Nullable FileLock lock = channel.tryLock();
			if (lock == null) {
				String holder = read(channel);
				channel.close();
				throw new HomeInUse(folder, holder);
			}
		}
		catch (OverlappingFileLockException ex) {
			// closing the channel here would release the lock of this process
			throw new HomeInUse(folder, Long.toString(ProcessHandle.current().pid()));
		}
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
