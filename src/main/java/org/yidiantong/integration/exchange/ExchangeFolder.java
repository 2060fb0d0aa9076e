package org.yidiantong.integration.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one district, on this machine or on a server. A file that is written gets
 * its name when it is complete; on this machine its content is on the disk by then.
 */
final class ExchangeFolder {

	private static final String ENDING = ".zip";

	private final Path home;

	ExchangeFolder(Path home) {
		this.home = home;
	}

	/** Writes a package, or anything else, for the partner. */
	void write(String name, byte[] bytes) {
		write(this.home.resolve("out"), name, bytes);
	}

	/** Writes the own public key, unless it is there. */
	void writeKey(String name, String key) {
		if (!Files.exists(this.home.resolve("out").resolve(name))) {
			write(name, key.getBytes(StandardCharsets.US_ASCII));
		}
	}

	/** Whether a package lies there as it was written. */
	boolean holds(String name, String sha256) {
		try {
			return SignedPackage.hash(Files.readAllBytes(this.home.resolve("out").resolve(name))).equals(sha256);
		}
		catch (IOException absent) {
			return false;
		}
	}

	/** The packages that came in, by their names. */
	List<Path> incoming() {
		Path in = created(this.home.resolve("in"));
		try (Stream<Path> files = Files.list(in)) {
			return files.filter((file) -> file.toString().endsWith(ENDING))
				.filter(Files::isRegularFile)
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a file may still be growing. */
	boolean isNewerThan(Path file, Instant time) {
		try {
			return Files.getLastModifiedTime(file).toInstant().isAfter(time);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	long size(Path file) {
		try {
			return Files.size(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Puts a package away that was taken. */
	void done(Path file) {
		move(file, created(this.home.resolve("in/done")));
	}

	/** Keeps a package aside that was refused, with the reason beside it. */
	void setAside(Path file, String reason) {
		Path aside = created(this.home.resolve("in/refused"));
		write(aside, file.getFileName() + ".txt", reason.getBytes(StandardCharsets.UTF_8));
		move(file, aside);
	}

	private static void write(Path folder, String name, byte[] bytes) {
		Path unfinished = created(folder).resolve("." + name + ".part");
		try {
			Files.write(unfinished, bytes);
			if (folder.getFileSystem() == FileSystems.getDefault()) {
				try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
					channel.force(true);
				}
			}
			Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE,
					StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void move(Path file, Path folder) {
		try {
			Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
		}
		catch (NoSuchFileException byAnotherInstance) {
			// It lies there already.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path created(Path folder) {
		try {
			return Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
