package org.yidiantong.architecture.rules;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * The root package of a module or nested module uses no servlet, controller or HTTP type.
 * The modules {@code http} and {@code site} are exempt, because these are their subject.
 */
final class ModuleRootsAreFreeOfWeb implements Rule {

	private static final List<String> WEB = List.of("org.springframework.web", "org.springframework.http",
			"org.springframework.ui", "jakarta.servlet");

	@Override
	public String because() {
		return "a module's behaviour must not depend on the kind of caller";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter(code::isAtAnyModuleRoot)
			.filter((type) -> !code.module(type.getPackageName()).orElseThrow().matches("http|site"))
			.flatMap(ModuleRootsAreFreeOfWeb::check);
	}

	private static Stream<Violation> check(JavaClass type) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.map((dependency) -> dependency.getTargetClass())
			.filter((target) -> WEB.stream().anyMatch((name) -> target.getPackageName().startsWith(name)))
			.map((target) -> Violation.of(type, "uses " + target.getName()))
			.distinct();
	}

}
