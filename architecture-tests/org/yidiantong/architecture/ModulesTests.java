package org.yidiantong.architecture;

import java.util.List;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import org.yidiantong.Yidiantong;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies that modules use each other as declared. Small broken applications show that
 * this check detects violations.
 */
class ModulesTests {

	private static final ImportOption TESTS_TOO = (location) -> true;

	@Test
	void keepsToDeclaredDependencies() {
		// verify() complains once for each JVM only, so that a second run would pass
		assertThat(ApplicationModules.of(Yidiantong.class).detectViolations().getMessages()).isEmpty();
	}

	@Test
	void reportsUndeclaredDependency() {
		assertThat(violations("undeclared")).singleElement()
			.asString()
			.contains("Module 'bills' depends on module 'orders'", "Allowed targets: none");
	}

	@Test
	void reportsReachIntoInternals() {
		assertThat(violations("internals")).isNotEmpty()
			.allSatisfy((text) -> assertThat(text).contains("Module 'bills' depends on non-exposed type",
					"orders.web.OrderForm"));
	}

	@Test
	void reportsCycle() {
		assertThat(violations("cycle")).singleElement().asString().contains("Cycle detected", "bills", "orders");
	}

	@Test
	void reportsNothingWhereAllIsSound() {
		assertThat(ApplicationModules.of("broken.sound", TESTS_TOO).stream()).hasSize(2);
		assertThat(violations("sound")).isEmpty();
	}

	private static List<String> violations(String application) {
		return ApplicationModules.of("broken." + application, TESTS_TOO).detectViolations().getMessages();
	}

}
