package org.yidiantong.architecture.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of the README that tests verify.
 */
final class Readme {

	private static final Pattern MAP = Pattern.compile("(?s)(<!-- module map -->\n).*(\n<!-- /module map -->)");

	private static final Pattern TEST_COMMAND = Pattern.compile("(?s)## Test\n.*?```sh\n(.*?)\n```");

	private final String text;

	Readme() {
		try {
			this.text = Files.readString(Path.of("README.md"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the README with a module map between its marks. */
	String withMap(String map) {
		Matcher marks = MAP.matcher(this.text);
		if (!marks.find()) {
			throw new IllegalStateException("README.md has no marks for the module map");
		}
		return marks.replaceFirst("$1" + Matcher.quoteReplacement(map) + "$2");
	}

	/** Returns the first command in the section on tests. */
	String testCommand() {
		Matcher command = TEST_COMMAND.matcher(this.text);
		if (!command.find()) {
			throw new IllegalStateException("README.md has no command in the section on tests");
		}
		return command.group(1).strip();
	}

	List<String> lines() {
		return this.text.lines().toList();
	}

}
