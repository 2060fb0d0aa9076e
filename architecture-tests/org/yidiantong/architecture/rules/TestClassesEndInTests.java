package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.platform.commons.annotation.Testable;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A class with tests is package-private, and its name ends in {@code Tests}.
 */
final class TestClassesEndInTests implements Rule {

	@Override
	public String because() {
		return "the build runs classes with this suffix and silently ignores all others";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.everything().filter(TestClassesEndInTests::hasTests).flatMap(TestClassesEndInTests::check);
	}

	private static boolean hasTests(JavaClass type) {
		return type.getMethods().stream().anyMatch((method) -> method.isMetaAnnotatedWith(Testable.class));
	}

	private static Stream<Violation> check(JavaClass type) {
		JavaClass outer = type;
		while (outer.getEnclosingClass().isPresent()) {
			outer = outer.getEnclosingClass().get();
		}
		Stream<Violation> named = outer.getSimpleName().endsWith("Tests") ? Stream.empty()
				: Stream.of(Violation.of(type, "does not end in Tests"));
		Stream<Violation> open = type.getModifiers().contains(JavaModifier.PUBLIC)
				? Stream.of(Violation.of(type, "is public")) : Stream.empty();
		return Stream.concat(named, open);
	}

}
