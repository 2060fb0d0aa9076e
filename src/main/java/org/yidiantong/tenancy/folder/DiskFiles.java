package org.yidiantong.tenancy.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * A tenants folder on disk. Hidden files and folders are ignored.
 *
 * @param root the folder
 * @param isSingle whether one folder in it is meant, so that its neighbours are nobody's
 * business; shared files may stand beside it
 */
record DiskFiles(Path root, boolean isSingle) implements FolderFiles {

	@Override
	public boolean exists() {
		return Files.isDirectory(this.root);
	}

	@Override
	public SortedSet<String> folders() {
		return names(this.root, Files::isDirectory);
	}

	@Override
	public SortedSet<String> names(String folder) {
		return names(this.root.resolve(folder), (file) -> file.toString().matches(".*\\.ya?ml"));
	}

	@Override
	public Optional<Resource> file(String path) {
		Path file = this.root.resolve(path);
		return Files.isRegularFile(file) ? Optional.of(new FileSystemResource(file)) : Optional.empty();
	}

	@Override
	public boolean leadsOut(String path) {
		try {
			Path real = this.root.toRealPath();
			Path within = this.isSingle ? real.resolve(Path.of(path).getName(0)) : real;
			return !this.root.resolve(path).toRealPath().startsWith(within);
		}
		catch (IOException missing) {
			return false;
		}
	}

	@Override
	public String displayPath(String path) {
		return path;
	}

	private static SortedSet<String> names(Path folder, Predicate<Path> wanted) {
		if (!Files.isDirectory(folder)) {
			return new TreeSet<>();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(wanted)
				.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.startsWith("."))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
