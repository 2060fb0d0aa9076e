package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Neither production code nor a test sleeps for a fixed time.
 */
final class NothingSleeps implements Rule {

	private static final Set<String> SLEEPERS = Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit");

	@Override
	public String because() {
		return "a sleep is too long on a fast machine and too short on a slow one; wait for a condition "
				+ "with a timeout";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.everything().filter(NothingSleeps::sleeps).map((type) -> Violation.of(type, "sleeps"));
	}

	private static boolean sleeps(JavaClass type) {
		return type.getCodeUnitAccessesFromSelf()
			.stream()
			.map((access) -> access.getTarget())
			.anyMatch((target) -> target.getName().equals("sleep") && SLEEPERS.contains(target.getOwner().getName()));
	}

}
