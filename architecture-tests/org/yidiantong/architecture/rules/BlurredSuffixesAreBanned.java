package org.yidiantong.architecture.rules;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * No type's name ends in a suffix that describes its implementation instead of its
 * purpose. An interface may end in {@code Event}, because it names what all events have
 * in common.
 */
final class BlurredSuffixesAreBanned implements Rule {

	private static final List<String> BANNED = List.of("Impl", "Dto", "DTO", "Entity", "Helper", "Util", "Utils",
			"Manager", "Event", "Exception");

	@Override
	public String because() {
		return "a suffix that fits any type hides a missing domain term";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.everything().flatMap(BlurredSuffixesAreBanned::check);
	}

	private static Stream<Violation> check(JavaClass type) {
		String name = type.getSimpleName();
		return BANNED.stream()
			.filter((suffix) -> name.endsWith(suffix) && !name.equals(suffix))
			.filter((suffix) -> !(suffix.equals("Event") && type.isInterface()))
			.map((suffix) -> Violation.of(type, "ends in " + suffix));
	}

}
