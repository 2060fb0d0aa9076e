package org.yidiantong.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The settings that the command line accepts are those that the code reads.
 */
class KnownSettingsUnitTests {

	private static final Pattern SINGLE = Pattern
		.compile("(?:[$][{]|getProperty\\(\"|name = \"|= \")(yidiantong\\.[a-z-]+(?:\\.[a-z-]+)*)(?=[:}\"])");

	@Test
	void areThoseThatTheCodeReads() {
		Set<String> read = new TreeSet<>();
		sources().forEach((source) -> SINGLE.matcher(source)
			.results()
			.map((MatchResult found) -> found.group(1))
			.forEach(read::add));
		ClassPathScanningCandidateComponentProvider groups = new ClassPathScanningCandidateComponentProvider(false);
		groups.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		groups.findCandidateComponents("org.yidiantong")
			.forEach((group) -> add(ClassUtils.resolveClassName(String.valueOf(group.getBeanClassName()), null), read));
		assertThat(read).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(KnownSettings.NAMES);
	}

	private static void add(Class<?> group, Set<String> read) {
		String prefix = group.getAnnotation(ConfigurationProperties.class).value();
		assertThat(group.isRecord()).as("%s is a record", group).isTrue();
		Stream.of(group.getRecordComponents())
			.map((part) -> prefix + "." + part.getName().replaceAll("([A-Z])", "-$1").toLowerCase())
			.map((name) -> ConfigurationPropertyName.of(name).toString())
			.forEach(read::add);
	}

	private static Stream<String> sources() {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> !file.endsWith("KnownSettings.java"))
				.map(KnownSettingsUnitTests::text)
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
