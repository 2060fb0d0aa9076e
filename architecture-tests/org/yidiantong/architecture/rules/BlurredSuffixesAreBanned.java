package org.yidiantong.architecture.rules;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * No type's name ends in a word that says how it is made instead of what it is. Only the
 * interface that all events share may be called one.
 */
final class BlurredSuffixesAreBanned implements Rule {

	private static final List<String> BANNED = List.of("Impl", "Dto", "DTO", "Entity", "Helper", "Util", "Utils",
			"Manager", "Event", "Exception");

	@Override
	public String because() {
		return "a suffix that would fit any type hides the term of the domain that is missing";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.everything().flatMap(BlurredSuffixesAreBanned::check);
	}

	private static Stream<Violation> check(JavaClass type) {
		String name = type.getSimpleName();
		return BANNED.stream()
			.filter((suffix) -> name.endsWith(suffix) && !name.equals(suffix))
			.filter((suffix) -> !(type.isInterface() && suffix.equals("Event")))
			.map((suffix) -> Violation.of(type, "ends in " + suffix));
	}

}
