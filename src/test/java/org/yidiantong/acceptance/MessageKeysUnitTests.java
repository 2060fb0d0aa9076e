package org.yidiantong.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A key stands once in the messages of all modules: of two texts only one would ever be
 * shown, also where the other is meant.
 */
class MessageKeysUnitTests {

	private static final Pattern KEY = Pattern.compile("(?m)^([a-zA-Z][\\w.-]*)[ \\t]*=");

	@ParameterizedTest
	@ValueSource(strings = { "[a-z]+[.]properties", "[a-z]+_en[.]properties" })
	void standOnceEach(String bundles) throws IOException {
		Map<String, List<String>> where = new TreeMap<>();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			files.filter((file) -> file.getFileName().toString().matches(bundles))
				.forEach((file) -> keys(file)
					.forEach((key) -> where.computeIfAbsent(key, (each) -> new ArrayList<>()).add(file.toString())));
		}
		assertThat(where).hasSizeGreaterThan(1000);
		where.values().removeIf((files) -> files.size() == 1);
		assertThat(where).isEmpty();
	}

	private static List<String> keys(Path file) {
		try {
			return KEY.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
