package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Prose;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * Every top-level type of production code has a description.
 */
final class TypesAreDescribed implements Rule {

	@Override
	public String because() {
		return "a name says what a type is; a description adds its purpose and its limits";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.sources().production().stream().flatMap(TypesAreDescribed::check);
	}

	private static Stream<Violation> check(SourceFile file) {
		return file.types()
			.stream()
			.filter((type) -> file.prose(type).map(Prose::firstSentence).orElse("").split(" ").length < 3)
			.map((type) -> new Violation(file.path(), type.getSimpleName() + " is not described"));
	}

}
