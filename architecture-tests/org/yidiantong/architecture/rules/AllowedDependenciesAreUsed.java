package org.yidiantong.architecture.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import org.springframework.modulith.ApplicationModule;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.NamedInterfaces;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A module uses at least one type of every module and named interface in its allowed
 * dependencies.
 */
final class AllowedDependenciesAreUsed implements Rule {

	@Override
	public String because() {
		return "the module map shows allowed dependencies and should match the real ones";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.inModules()
			.filter(code::isAtModuleRoot)
			.map(JavaClass::getPackage)
			.distinct()
			.flatMap((module) -> check(code, module));
	}

	private static Stream<Violation> check(Codebase code, JavaPackage module) {
		Set<String> used = module.getClassDependenciesFromThisPackageTree()
			.stream()
			.map((dependency) -> dependency.getTargetClass().getPackage())
			.flatMap((target) -> name(code, target).stream())
			.collect(Collectors.toSet());
		return module.tryGetAnnotationOfType(ApplicationModule.class)
			.stream()
			.flatMap((declaration) -> Stream.of(declaration.allowedDependencies()))
			.filter((allowed) -> code.modules().contains(allowed.split(" ")[0]) && !used.contains(allowed))
			.map((allowed) -> new Violation(module.getName(), "may use " + allowed + ", but does not"));
	}

	private static Optional<String> name(Codebase code, JavaPackage target) {
		return code.module(target.getName())
			.map((module) -> NamedInterfaces.isOne(target) ? module + " :: " + target.getRelativeName() : module);
	}

}
