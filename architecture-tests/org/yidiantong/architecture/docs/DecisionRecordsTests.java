package org.yidiantong.architecture.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies the form of decision records. Each record names existing tests that enforce
 * it, so removing such a test reveals the abandoned decision.
 */
class DecisionRecordsTests {

	private static final Path FOLDER = Path.of("src", "docs", "decisions");

	private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");

	@ParameterizedTest
	@MethodSource("records")
	void hasEveryPart(Path decision) throws IOException {
		assertThat(Files.readAllLines(decision)).contains("## Context", "## Options", "## Decision", "## Enforced by");
	}

	@ParameterizedTest
	@MethodSource("records")
	void isEnforcedByTestsThatExist(Path decision) throws IOException {
		String enforced = Files.readString(decision).split("## Enforced by")[1];
		List<String> named = TEST.matcher(enforced).results().map((MatchResult found) -> found.group(1)).toList();
		assertThat(named).isNotEmpty().isSubsetOf(tests());
	}

	@ParameterizedTest
	@MethodSource("records")
	void standsInTheIndexUnderItsTitle(Path decision) throws IOException {
		String title = Files.readAllLines(decision).get(0).replaceFirst("# ", "");
		assertThat(Files.readString(FOLDER.resolve("README.md")))
			.contains("[" + title + "](" + decision.getFileName() + ")");
	}

	static List<Path> records() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.getFileName().toString().matches("\\d{4}-.*\\.md")).sorted().toList();
		}
	}

	/** Names of test classes of every package, the sample integrator's as well. */
	private static Set<String> tests() throws IOException {
		Set<String> names = new TreeSet<>();
		for (Path sources : List.of(Path.of("src", "test", "java"), Path.of("src", "browser-test", "java"),
				Path.of("architecture-tests", "org"))) {
			try (Stream<Path> files = Files.walk(sources)) {
				files.map((file) -> file.getFileName().toString())
					.filter((file) -> file.endsWith("Tests.java"))
					.forEach((file) -> names.add(file.replace(".java", "")));
			}
		}
		return names;
	}

}
