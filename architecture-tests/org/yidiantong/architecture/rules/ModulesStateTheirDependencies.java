package org.yidiantong.architecture.rules;

import java.util.Arrays;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaPackage;
import org.springframework.modulith.ApplicationModule;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Each module's package-info declares a name and the allowed dependencies, even if there
 * are none. No module is open.
 */
final class ModulesStateTheirDependencies implements Rule {

	@Override
	public String because() {
		return "a module without a declaration may use every module, and nobody notices";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.inModules()
			.filter(code::isAtModuleRoot)
			.map((type) -> type.getPackage())
			.distinct()
			.flatMap(ModulesStateTheirDependencies::check);
	}

	private static Stream<Violation> check(JavaPackage module) {
		return module.tryGetAnnotationOfType(ApplicationModule.class)
			.map(ModulesStateTheirDependencies::faults)
			.orElse(Stream.of("is not declared as a module"))
			.map((fault) -> new Violation(module.getName(), fault));
	}

	private static Stream<String> faults(ApplicationModule module) {
		Stream<String> name = module.displayName().isBlank() ? Stream.of("has no display name") : Stream.empty();
		Stream<String> allowed = Arrays.asList(module.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN)
				? Stream.of("does not say what it may use") : Stream.empty();
		Stream<String> open = (module.type() == ApplicationModule.Type.OPEN) ? Stream.of("is open") : Stream.empty();
		return Stream.of(name, allowed, open).flatMap((each) -> each);
	}

}
