package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import org.springframework.stereotype.Controller;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Controllers are in the {@code web} package of a module.
 */
final class ControllersLiveInWeb implements Rule {

	@Override
	public String because() {
		return "in a separate package, the compiler lets them use only the public API of their module";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter((type) -> type.isMetaAnnotatedWith(Controller.class))
			.filter((type) -> !type.getPackageName().endsWith(".web"))
			.map((type) -> Violation.of(type, "is a controller outside web"));
	}

}
