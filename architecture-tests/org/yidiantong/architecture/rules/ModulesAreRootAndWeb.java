package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaPackage;
import org.springframework.modulith.ApplicationModule;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.NamedInterfaces;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Besides its root package, a module contains only {@code web}, named interfaces such as
 * {@code events}, and nested modules.
 */
final class ModulesAreRootAndWeb implements Rule {

	@Override
	public String because() {
		return "packages by layer need public types that nobody outside the module should see";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.inModules()
			.filter((type) -> !code.isAtModuleRoot(type))
			.map((type) -> type.getPackage())
			.distinct()
			.filter((each) -> !isAllowed(each))
			.map((each) -> new Violation(each.getName(), "is neither a module's root nor web nor a named interface"));
	}

	private static boolean isAllowed(JavaPackage each) {
		if (NamedInterfaces.isOne(each)) {
			return true;
		}
		JavaPackage module = each.getRelativeName().equals("web") ? each.getParent().orElse(each) : each;
		return module.isAnnotatedWith(ApplicationModule.class);
	}

}
