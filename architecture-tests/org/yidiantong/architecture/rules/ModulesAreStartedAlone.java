package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.stereotype.Component;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Each module with declared dependencies and Spring beans has a test that starts it with
 * these dependencies and nothing else. A nested module counts for its parent.
 */
final class ModulesAreStartedAlone implements Rule {

	@Override
	public String because() {
		return "only a test that starts a module alone shows that its declared dependencies are enough";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.inModules()
			.filter(code::isAtModuleRoot)
			.map(JavaClass::getPackage)
			.distinct()
			.filter(ModulesAreStartedAlone::hasDependencies)
			.filter((module) -> inside(module, code.production().stream()).anyMatch(ModulesAreStartedAlone::isBean))
			.filter((module) -> inside(module, code.everything()).noneMatch(ModulesAreStartedAlone::startsAModule))
			.map((module) -> new Violation(module.getName(), "has no test that starts it alone"));
	}

	private static boolean hasDependencies(JavaPackage module) {
		return module.tryGetAnnotationOfType(ApplicationModule.class)
			.filter((declared) -> declared.allowedDependencies().length > 0)
			.isPresent();
	}

	private static Stream<JavaClass> inside(JavaPackage module, Stream<JavaClass> types) {
		return types.filter((type) -> (type.getPackageName() + ".").startsWith(module.getName() + "."));
	}

	private static boolean isBean(JavaClass type) {
		return type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class);
	}

	private static boolean startsAModule(JavaClass type) {
		return type.isAnnotatedWith(ApplicationModuleTest.class)
				|| type.isMetaAnnotatedWith(ApplicationModuleTest.class);
	}

}
