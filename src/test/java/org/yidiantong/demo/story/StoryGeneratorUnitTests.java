package org.yidiantong.demo.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The generator makes the same complaints each time, as they stand in the files.
 */
class StoryGeneratorUnitTests {

	@Test
	void makesWhatStandsInTheFiles() throws IOException {
		assertThat(file("341503")).endsWith(String.join("\n", StoryGenerator.lines()) + "\n");
		assertThat(file("341502")).endsWith(String.join("\n", SmallStory.lines()) + "\n");
	}

	@Test
	void makesTheSameEachTime() {
		assertThat(StoryGenerator.lines()).isEqualTo(StoryGenerator.lines());
	}

	private static String file(String district) throws IOException {
		return Files.readString(Path.of("src/main/resources/demo/" + district + ".yaml"));
	}

}
