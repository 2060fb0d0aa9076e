package org.yidiantong.architecture.rules;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * A production package has at most 40 top-level types. An exemption that is no longer
 * needed is a violation too, so the list can only shrink.
 */
final class PackagesAreSmall implements Rule {

	private static final int LARGEST = 40;

	/** Packages that were larger when the rule was added. */
	private static final Set<String> EXEMPT = Set.of();

	@Override
	public String because() {
		return "a newcomer can read a package of 40 types in an hour; a larger one contains several capabilities";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		Map<String, Long> sizes = code.sources()
			.production()
			.stream()
			.collect(Collectors.groupingBy(SourceFile::packageName,
					Collectors.summingLong((file) -> file.types().size())));
		return sizes.entrySet()
			.stream()
			.filter((each) -> each.getValue() > LARGEST != isExempt(code, each.getKey()))
			.map((each) -> new Violation(each.getKey(), fault(each.getValue())));
	}

	private static boolean isExempt(Codebase code, String packageName) {
		return EXEMPT.stream().anyMatch((exempt) -> packageName.equals(code.root() + "." + exempt));
	}

	private static String fault(long types) {
		return (types > LARGEST) ? "has " + types + " types" : "needs no exemption any more";
	}

}
