package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Events;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A published event contains only ids and values.
 */
final class EventsCarryNoEntities implements Rule {

	@Override
	public String because() {
		return "an entity in an event can change later and exposes the module's internals";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production().stream().filter(Events::isEvent).flatMap(EventsCarryNoEntities::check);
	}

	private static Stream<Violation> check(JavaClass type) {
		return type.getFields()
			.stream()
			.filter((field) -> field.getType().getAllInvolvedRawTypes().stream().anyMatch(Persistence::isEntity))
			.map((field) -> Violation.of(type, "carries an entity in " + field.getName()));
	}

}
