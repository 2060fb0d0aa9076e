package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaPackage;
import org.springframework.modulith.ApplicationModule;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Events;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A module has no package beside its root but {@code web}, its named interface
 * {@code events}, or one that is a nested module of its own.
 */
final class ModulesAreRootAndWeb implements Rule {

	@Override
	public String because() {
		return "packages by layer force types to be public that nobody outside the module should see";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.inModules()
			.filter((type) -> !code.isAtModuleRoot(type))
			.map((type) -> type.getPackage())
			.distinct()
			.filter((each) -> !isAllowed(each))
			.map((each) -> new Violation(each.getName(), "is neither a module's root nor web nor its events"));
	}

	private static boolean isAllowed(JavaPackage each) {
		if (Events.isNamedInterface(each)) {
			return true;
		}
		JavaPackage module = each.getRelativeName().equals("web") ? each.getParent().orElse(each) : each;
		return module.isAnnotatedWith(ApplicationModule.class);
	}

}
