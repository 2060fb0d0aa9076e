package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import org.springframework.scheduling.annotation.Scheduled;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A test calls each scheduled method.
 */
final class ScheduledWorkIsTested implements Rule {

	@Override
	public String because() {
		return "schedules are off or far away in tests: what one does is seen only where a test calls it";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		Set<String> called = code.everything()
			.filter((type) -> type.getName().contains("Tests"))
			.flatMap((type) -> type.getCodeUnitAccessesFromSelf().stream())
			.map(JavaAccess::getTarget)
			.map((target) -> target.getOwner().getName() + "." + target.getName())
			.collect(Collectors.toSet());
		return code.production()
			.stream()
			.map(JavaClass::getMethods)
			.flatMap(Set::stream)
			.filter((method) -> method.isAnnotatedWith(Scheduled.class))
			.filter((method) -> !called.contains(method.getOwner().getName() + "." + method.getName()))
			.map(ScheduledWorkIsTested::violation);
	}

	private static Violation violation(JavaMethod method) {
		return Violation.of(method.getOwner(), "has scheduled work that no test calls: " + method.getName());
	}

}
