package org.yidiantong.reporting.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a report.
 *
 * @param name name of the folder, which is that of the report
 * @param definition content of {@code definition.yaml}; null when there is none
 * @param template content of {@code template.xlsx}; null when there is none
 */
record ReportFolder(String name, byte @Nullable [] definition, byte @Nullable [] template) {

	private static final String NAME = "[a-z][a-z0-9-]{0,39}";

	/** The reports inside the program. */
	static List<ReportFolder> builtIn() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver(ReportFolder.class.getClassLoader())
					.getResources("classpath:reports/*/" + DefinitionReader.DEFINITION))
				.map(ReportFolder::builtIn)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ReportFolder builtIn(Resource definition) {
		try (InputStream text = definition.getInputStream();
				InputStream template = definition.createRelative(DefinitionReader.TEMPLATE).getInputStream()) {
			String[] path = definition.getURL().getPath().split("/");
			return new ReportFolder(path[path.length - 2], text.readAllBytes(), template.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The reports in a folder; none when there is no such folder. */
	static List<ReportFolder> in(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(folder)) {
			return folders.filter(Files::isDirectory)
				.filter((one) -> fileName(one).matches(NAME))
				.sorted()
				.map((one) -> new ReportFolder(fileName(one), content(one.resolve(DefinitionReader.DEFINITION)),
						content(one.resolve(DefinitionReader.TEMPLATE))))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String fileName(Path path) {
		return Objects.toString(path.getFileName(), "");
	}

	private static byte @Nullable [] content(Path file) {
		try {
			return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
