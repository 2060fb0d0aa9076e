package org.yidiantong.architecture.rules;

import java.time.Instant;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Events;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A published event says when it happened, in business time.
 */
final class EventsCarryTheirTime implements Rule {

	@Override
	public String because() {
		return "every figure is made of dated facts, so an event without its time can be in none";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter(Events::isEvent)
			.filter((type) -> !hasTime(type))
			.map((type) -> Violation.of(type, "has no Instant occurredAt"));
	}

	private static boolean hasTime(JavaClass type) {
		return type.tryGetField("occurredAt")
			.filter((field) -> field.getRawType().isEquivalentTo(Instant.class))
			.isPresent();
	}

}
