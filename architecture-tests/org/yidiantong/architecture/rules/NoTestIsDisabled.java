package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Disabled;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * No test is disabled. Conditions on the machine are allowed.
 */
final class NoTestIsDisabled implements Rule {

	@Override
	public String because() {
		return "a disabled test is soon forgotten";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.everything().filter(NoTestIsDisabled::isDisabled).map((type) -> Violation.of(type, "is disabled"));
	}

	private static boolean isDisabled(JavaClass type) {
		return type.isAnnotatedWith(Disabled.class)
				|| type.getMethods().stream().anyMatch((method) -> method.isAnnotatedWith(Disabled.class));
	}

}
