package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import org.springframework.context.annotation.Configuration;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Production code gets the time from an injected clock. Only a configuration class may
 * create one, and nobody uses the legacy date types. Measuring durations is allowed.
 */
final class TimeComesFromAClock implements Rule {

	private static final Set<String> OLD = Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar",
			"java.sql.Date", "java.sql.Timestamp");

	@Override
	public String because() {
		return "deadlines, reports and the demo use business time, which tests and operators can move";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production().stream().flatMap((type) -> Stream.concat(asking(type), old(type)).distinct());
	}

	private static Stream<Violation> asking(JavaClass type) {
		return type.getCodeUnitAccessesFromSelf()
			.stream()
			.map(JavaCodeUnitAccess::getTarget)
			.filter((target) -> asksTheMachine(type, target))
			.map((target) -> Violation.of(type,
					"asks " + target.getOwner().getSimpleName() + "." + target.getName() + " for the time"));
	}

	private static boolean asksTheMachine(JavaClass type, AccessTarget.CodeUnitAccessTarget target) {
		return switch (target.getOwner().getName()) {
			case "java.lang.System" -> target.getName().equals("currentTimeMillis");
			case "java.time.Clock" -> (target.getName().startsWith("system") || target.getName().startsWith("tick"))
					&& !isConfiguration(type);
			default -> target.getOwner().getPackageName().equals("java.time") && target.getName().equals("now")
					&& target.getRawParameterTypes()
						.stream()
						.noneMatch((each) -> each.getName().equals("java.time.Clock"));
		};
	}

	private static boolean isConfiguration(JavaClass type) {
		return type.isMetaAnnotatedWith(Configuration.class);
	}

	private static Stream<Violation> old(JavaClass type) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.map((dependency) -> dependency.getTargetClass().getName())
			.filter(OLD::contains)
			.map((name) -> Violation.of(type, "uses " + name));
	}

}
