package org.yidiantong.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which tests are left out of {@code mvn verify}, and that continuous integration runs
 * them.
 */
class FaultTestsUnitTests {

	private static final Pattern OWN_PROCESS = Pattern
		.compile("\\b(RunningChild\\.start|ReportProcess [a-z]|IntegratedProcess [a-z]|KilledCopies [a-z])");

	/** Starts the servers in one other process, without the application. */
	private static final String SERVERS_ONLY = "EmbeddedServersTests.java";

	@Test
	void startProcessesOfTheApplicationOnlyInFaultTests() throws IOException {
		assertThat(tests(OWN_PROCESS)).hasSizeGreaterThan(5)
			.allSatisfy((test) -> assertThat(test).content().contains("\n@FaultTest\n"));
	}

	@Test
	void runInContinuousIntegration() throws IOException {
		List<String> runs = Files.readAllLines(Path.of(".ci/run"))
			.stream()
			.filter((line) -> line.startsWith("run_on "))
			.toList();
		assertThat(runs).containsExactly("run_on 17 -Pbrowser,complete",
				"run_on 25 $(on_postgres_15 \"$place/server\")");
	}

	@Test
	void startJvmsByOneCommand() throws IOException {
		Pattern home = Pattern.compile("getProperty\\(\"java\\.home\"\\)");
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			assertThat(files.filter((file) -> Files.isRegularFile(file) && contains(file, home)))
				.extracting((file) -> file.getFileName().toString())
				.containsExactlyInAnyOrder("ChildJvm.java", "StartBenchmark.java");
		}
	}

	private static List<Path> tests(Pattern pattern) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			return files.filter((file) -> file.toString().endsWith("Tests.java"))
				.filter((file) -> !file.endsWith(SERVERS_ONLY))
				.filter((file) -> contains(file, pattern))
				.toList();
		}
	}

	private static boolean contains(Path file, Pattern pattern) {
		try {
			return pattern.matcher(Files.readString(file)).find();
		}
		catch (IOException broken) {
			throw new IllegalStateException(broken);
		}
	}

}
