package org.yidiantong.architecture.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * No line of a template is longer than 200 characters.
 */
final class TemplateLinesAreShort implements Rule {

	private static final int LONGEST = 200;

	@Override
	public String because() {
		return "a change in a longer line cannot be reviewed";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.resources()
			.files("templates", ".html")
			.stream()
			.flatMap((file) -> check(file, code.resources().text(file).lines().toList()));
	}

	private static Stream<Violation> check(String file, List<String> lines) {
		return IntStream.range(0, lines.size())
			.filter((at) -> lines.get(at).length() > LONGEST)
			.mapToObj(
					(at) -> new Violation(file, "line " + (at + 1) + " has " + lines.get(at).length() + " characters"));
	}

}
