package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * No Java file of production code or tests is longer than 300 lines.
 */
final class FilesAreShort implements Rule {

	private static final int LONGEST = 300;

	@Override
	public String because() {
		return "a longer file has more than one responsibility";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.sources()
			.all()
			.filter((file) -> file.lines() > LONGEST)
			.map((file) -> new Violation(file.path(), "has " + file.lines() + " lines"));
	}

}
