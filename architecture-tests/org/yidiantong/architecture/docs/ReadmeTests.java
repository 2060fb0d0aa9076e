package org.yidiantong.architecture.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the first page to what it promises a stranger: a first screen, commands that are
 * the ones in use, and links that lead somewhere.
 */
class ReadmeTests {

	private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

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
	void linksToFilesThatAreThere() {
		assertThat(LINK.matcher(String.join("\n", this.readme.lines())).results().map((link) -> Path.of(link.group(1))))
			.isNotEmpty()
			.allSatisfy((file) -> assertThat(file).exists());
	}

}
