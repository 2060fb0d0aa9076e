package org.yidiantong.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The resources of the application: migrations, messages and templates.
 */
public record Resources(Path folder) {

	/**
	 * Returns the files below a folder with a name ending, sorted, as paths from the
	 * resource folder.
	 */
	public List<String> files(String below, String ending) {
		Path start = this.folder.resolve(below);
		if (!Files.isDirectory(start)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(start)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> this.folder.relativize(file).toString().replace('\\', '/'))
				.filter((file) -> file.endsWith(ending))
				.sorted(Comparator.naturalOrder())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String text(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the text of a file; empty if it does not exist. */
	public Optional<String> find(String file) {
		return Files.exists(this.folder.resolve(file)) ? Optional.of(text(file)) : Optional.empty();
	}

	public Properties properties(String file) {
		try {
			Properties properties = new Properties();
			properties.load(new StringReader(text(file)));
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
