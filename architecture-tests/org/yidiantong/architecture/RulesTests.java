package org.yidiantong.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Applies each rule to the project, where it must find nothing, and to its planted
 * violation, where it must find exactly the content of {@code violations.txt}.
 */
class RulesTests {

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void holdsThroughoutOurCode(String name, Rule rule) {
		List<Violation> violations = rule.check(Codebase.ours()).sorted().toList();
		assertThat(violations).as("%s: %s", name, rule.because()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void reportsExactlyItsPlantedViolation(String name, Rule rule) throws IOException {
		Path expected = Codebase.plantedFolder(rule).resolve("violations.txt");
		assertThat(expected).as("%s has no planted violation", name).isNotEmptyFile();
		assertThat(rule.check(Codebase.planted(rule)).map(Violation::toString))
			.containsExactlyInAnyOrderElementsOf(Files.readAllLines(expected));
	}

	@Test
	void findsRules() {
		assertThat(Rules.all()).hasSizeGreaterThan(20);
	}

	@Test
	void looksAtOurCode() {
		Codebase ours = Codebase.ours();
		assertThat(ours.modules()).contains("tenancy");
		assertThat(ours.tests()).isNotEmpty();
		assertThat(ours.sources().production()).hasSizeGreaterThan(20);
	}

	@Test
	void hasNoPlantedViolationWithoutARule() throws IOException {
		List<String> rules = Rules.all().stream().map((rule) -> Codebase.plantedFolder(rule).toString()).toList();
		try (Stream<Path> planted = Files.list(Path.of("architecture-tests", "planted"))) {
			assertThat(planted.map(Path::toString)).containsExactlyInAnyOrderElementsOf(rules);
		}
	}

	static Stream<Object[]> rules() {
		return Rules.all().stream().map((rule) -> new Object[] { rule.name(), rule });
	}

}
