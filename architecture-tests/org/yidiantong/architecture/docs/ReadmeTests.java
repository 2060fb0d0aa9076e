package org.yidiantong.architecture.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.yidiantong.architecture.Codebase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies the README: the length of its first screen, its commands and its links.
 */
class ReadmeTests {

	private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

	private static final Pattern PROPERTY = Pattern.compile("\\| `(yidiantong\\.[a-z.-]+)`");

	private final Readme readme = new Readme();

	@Test
	void startsTheProgramOnTheFirstScreen() {
		String screen = String.join("\n", this.readme.lines().subList(0, 40));
		assertThat(screen).contains("mvn spring-boot:run", "http://localhost:8080/341503/",
				"http://localhost:8080/341502/", "<!-- /module map -->", "Read in this order");
	}

	@Test
	void namesTheTestCommandThatTheContinuousBuildRuns() throws IOException {
		assertThat(Files.readString(Path.of(".ci", "run")))
			.contains("test_command='" + this.readme.testCommand() + "'");
	}

	@Test
	void namesPropertiesThatThereAre() throws IOException {
		String known = Files.readString(Path.of("target/classes/META-INF/spring-configuration-metadata.json"))
				+ String.join("\n",
						Codebase.ours()
							.sources()
							.production()
							.stream()
							.flatMap((file) -> file.literals().stream())
							.toList());
		assertThat(PROPERTY.matcher(String.join("\n", this.readme.lines())).results().map((name) -> name.group(1)))
			.isNotEmpty()
			.allSatisfy((name) -> assertThat(known).contains(name));
	}

	@Test
	void linksToFilesThatAreThere() {
		assertThat(LINK.matcher(String.join("\n", this.readme.lines())).results().map((link) -> Path.of(link.group(1))))
			.isNotEmpty()
			.allSatisfy((file) -> assertThat(file).exists());
	}

}
