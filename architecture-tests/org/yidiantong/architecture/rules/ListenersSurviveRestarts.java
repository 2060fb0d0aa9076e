package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.event.TransactionalEventListener;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * An after-commit listener is an {@code @ApplicationModuleListener} with an explicit id
 * and takes one module event.
 */
final class ListenersSurviveRestarts implements Rule {

	@Override
	public String because() {
		return "after a crash, events are resubmitted by the id of the listener, which must not change when a method "
				+ "is renamed, and in the district that only a module event contains";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.everything()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isMetaAnnotatedWith(TransactionalEventListener.class))
			.flatMap(ListenersSurviveRestarts::violations);
	}

	private static Stream<Violation> violations(JavaMethod method) {
		if (!method.isAnnotatedWith(ApplicationModuleListener.class)) {
			return Stream.of(violation(method, "is no @ApplicationModuleListener"));
		}
		Stream.Builder<Violation> found = Stream.builder();
		if (method.getAnnotationOfType(ApplicationModuleListener.class).id().isBlank()) {
			found.add(violation(method, "has no id"));
		}
		if (!takesModuleEvent(method)) {
			found.add(violation(method, "takes no ModuleEvent"));
		}
		return found.build();
	}

	private static boolean takesModuleEvent(JavaMethod method) {
		return method.getRawParameterTypes().size() == 1 && isModuleEvent(method.getRawParameterTypes().get(0));
	}

	private static boolean isModuleEvent(JavaClass parameter) {
		return parameter.isAssignableTo(ModuleEvent.class);
	}

	private static Violation violation(JavaMethod method, String what) {
		return Violation.of(method.getOwner(), method.getName() + " " + what);
	}

}
