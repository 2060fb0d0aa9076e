package org.yidiantong.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL binaries, unpacked from their jar. An interrupted unpacking is detected
 * and repeated.
 */
final class PostgresBinaries {

	private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

	private final Path folder;

	PostgresBinaries(Path folder) {
		this.folder = folder;
	}

	/**
	 * A command line. PostgreSQL refuses to run as root, so there it runs in a user
	 * namespace, in which it is nobody.
	 */
	List<String> command(String program, String... arguments) {
		List<String> line = new ArrayList<>();
		if ("root".equals(System.getProperty("user.name"))) {
			line.addAll(List.of("unshare", "-U"));
		}
		line.add(unpacked().resolve("bin").resolve(program).toString());
		line.addAll(List.of(arguments));
		return line;
	}

	/**
	 * Whether a process of these binaries is still running, also as a remnant of a server
	 * that ended.
	 */
	boolean run() {
		return ProcessHandle.allProcesses()
			.anyMatch((process) -> process.info()
				.command()
				.filter((program) -> Path.of(program).startsWith(this.folder))
				.isPresent());
	}

	private Path unpacked() {
		try {
			URL archive = archive();
			Path complete = this.folder.resolve("postgres-" + version(archive));
			if (!Files.isDirectory(complete)) {
				FileSystemUtils.deleteRecursively(this.folder);
				Files.createDirectories(this.folder, PosixFilePermissions.asFileAttribute(PRIVATE));
				Path fresh = Files.createDirectory(this.folder.resolve("unpacking"));
				unpack(archive, fresh);
				Files.move(fresh, complete, StandardCopyOption.ATOMIC_MOVE);
			}
			return complete;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static URL archive() throws IOException {
		String machine = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
		String name = "postgres-linux-" + machine + ".txz";
		URL archive = PostgresBinaries.class.getClassLoader().getResource(name);
		if (archive == null) {
			throw new IOException("Missing on the class path: " + name);
		}
		return archive;
	}

	private static String version(URL archive) throws IOException {
		JarURLConnection connection = (JarURLConnection) archive.openConnection();
		return Long.toHexString(connection.getJarEntry().getCrc());
	}

	private static void unpack(URL archive, Path target) throws IOException {
		try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				unpack(tar, entry, target.resolve(entry.getName()).normalize());
			}
		}
	}

	private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(Objects.requireNonNull(file.getParent()));
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(tar, file);
		if (entry.getName().matches("(\\./)?bin/.*")) {
			Files.setPosixFilePermissions(file, PRIVATE);
		}
	}

}
