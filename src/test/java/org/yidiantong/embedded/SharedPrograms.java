package org.yidiantong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Unpacks PostgreSQL once for the home folders of all test JVMs. Unpacking takes seconds,
 * hard links take none. Registered in {@code META-INF/spring.factories}; home folders
 * outside {@code target} and those that have the programs are left alone.
 */
class SharedPrograms implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Path TARGET = Path.of("target").toAbsolutePath();

	private static final String NAME = "postgres-programs";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Path home = Path.of(context.getEnvironment().getProperty("yidiantong.home", "var")).toAbsolutePath();
		Path programs = home.resolve(NAME);
		if (TARGET.equals(home.getParent()) && !Files.exists(programs)) {
			try {
				unpackOnce();
				link(TARGET.resolve(NAME), programs);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private static void unpackOnce() throws IOException {
		Files.createDirectories(TARGET);
		try (FileChannel lock = FileChannel.open(TARGET.resolve(NAME + ".lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			lock.lock();
			new PostgresBinaries(TARGET.resolve(NAME)).command("postgres");
		}
	}

	private static void link(Path source, Path target) throws IOException {
		Path unfinished = target.resolveSibling(NAME + ".linking-" + ProcessHandle.current().pid());
		Files.walkFileTree(source, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(unfinished.resolve(source.relativize(folder)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Path copy = unfinished.resolve(source.relativize(file));
				if (attributes.isSymbolicLink()) {
					Files.createSymbolicLink(copy, Files.readSymbolicLink(file));
				}
				else {
					Files.createLink(copy, file);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
	}

}
