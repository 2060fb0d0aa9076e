package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.jmolecules.event.annotation.DomainEvent;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A published event is a public record in the root package of its module.
 */
final class EventsAreRootRecords implements Rule {

	@Override
	public String because() {
		return "events are part of what a module offers, and what has happened does not change";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter((type) -> type.isAnnotatedWith(DomainEvent.class))
			.filter((type) -> !isRootRecord(code, type))
			.map((type) -> Violation.of(type, "is no public record at a module's root"));
	}

	private static boolean isRootRecord(Codebase code, JavaClass type) {
		return type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC) && code.isAtModuleRoot(type)
				&& type.isTopLevelClass();
	}

}
