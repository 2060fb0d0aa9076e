package org.yidiantong.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Stores files in a folder that only the owner of the process may enter: the one set by
 * {@code yidiantong.files}, else {@code files} in the home folder. All instances of the
 * application must share it.
 */
@Component
class FolderFileStore implements FileStore {

	private static final FileAttribute<?> PRIVATE_FILE = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

	private static final FileAttribute<?> PRIVATE_FOLDER = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

	private final Path folder;

	FolderFileStore(@Value("${yidiantong.files:}") String named, @Value("${yidiantong.home:var}") String home) {
		this.folder = (named.isEmpty() ? Path.of(home, "files") : Path.of(named)).toAbsolutePath();
	}

	@Override
	public void write(String name, byte[] content) {
		Path file = this.folder.resolve(name);
		Path part = part(file);
		try {
			Path parent = Objects.requireNonNull(file.getParent());
			Files.createDirectories(parent, PRIVATE_FOLDER);
			Files.deleteIfExists(part);
			try (FileChannel channel = FileChannel.open(part,
					Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), PRIVATE_FILE)) {
				for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
					channel.write(rest);
				}
				channel.force(true);
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
			sync(parent);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Optional<byte[]> read(String name) {
		try {
			return Optional.of(Files.readAllBytes(this.folder.resolve(name)));
		}
		catch (NoSuchFileException none) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void delete(String name) {
		Path file = this.folder.resolve(name);
		try {
			Files.deleteIfExists(part(file));
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path part(Path file) {
		return file.resolveSibling(file.getFileName() + ".part");
	}

	/** Forces the file to disk. */
	private static void sync(Path folder) throws IOException {
		try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
			entries.force(true);
		}
	}

}
