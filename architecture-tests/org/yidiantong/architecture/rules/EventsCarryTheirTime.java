package org.yidiantong.architecture.rules;

import java.time.Instant;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Events;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A published event has the business time at which it happened.
 */
final class EventsCarryTheirTime implements Rule {

	@Override
	public String because() {
		return "figures are computed from dated facts, so an event without a time cannot be counted";
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
