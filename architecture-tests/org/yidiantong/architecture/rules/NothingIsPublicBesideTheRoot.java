package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.springframework.modulith.ApplicationModule;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.NamedInterfaces;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Public types are in the root package of a module or nested module, or in a named
 * interface.
 */
final class NothingIsPublicBesideTheRoot implements Rule {

	@Override
	public String because() {
		return "other modules may use only the root package and named interfaces, and Spring needs no public types";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.inModules()
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC))
			.filter((type) -> !code.isAtModuleRoot(type) && !isNestedModule(type))
			.filter((type) -> !NamedInterfaces.isOne(type.getPackage()))
			.map((type) -> Violation.of(type, "is public"));
	}

	private static boolean isNestedModule(JavaClass type) {
		return type.getPackage().isAnnotatedWith(ApplicationModule.class);
	}

}
