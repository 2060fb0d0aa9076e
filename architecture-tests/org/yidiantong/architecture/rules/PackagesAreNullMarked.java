package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.jspecify.annotations.NullMarked;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Every production package of a module is null-marked.
 */
final class PackagesAreNullMarked implements Rule {

	@Override
	public String because() {
		return "NullAway checks marked packages only";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.inModules()
			.map(JavaClass::getPackage)
			.distinct()
			.filter((each) -> !each.isAnnotatedWith(NullMarked.class))
			.map((each) -> new Violation(each.getName(), "is not marked"));
	}

}
