package org.yidiantong.architecture.rules;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * A production package has at most 40 top-level types.
 */
final class PackagesAreSmall implements Rule {

	private static final int LARGEST = 40;

	@Override
	public String because() {
		return "a newcomer can read a package of 40 types in an hour; a larger one contains several capabilities";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.sources()
			.production()
			.stream()
			.collect(Collectors.groupingBy(SourceFile::packageName,
					Collectors.summingInt((file) -> file.types().size())))
			.entrySet()
			.stream()
			.filter((each) -> each.getValue() > LARGEST)
			.map((each) -> new Violation(each.getKey(), "has " + each.getValue() + " types"));
	}

}
