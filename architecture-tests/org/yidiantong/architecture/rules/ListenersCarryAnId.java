package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaMethod;
import org.springframework.modulith.events.ApplicationModuleListener;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A listener of another module's events is an {@code @ApplicationModuleListener} with an
 * explicit id.
 */
final class ListenersCarryAnId implements Rule {

	@Override
	public String because() {
		return "without one, renaming a method loses the events that still wait for it";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(ApplicationModuleListener.class))
			.filter(ListenersCarryAnId::hasNone)
			.map((method) -> Violation.of(method.getOwner(), "listens without an id in " + method.getName()));
	}

	private static boolean hasNone(JavaMethod method) {
		return method.getAnnotationOfType(ApplicationModuleListener.class).id().isBlank();
	}

}
