package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * No test takes its form token from Spring Security's request post processor.
 */
final class FormTokensStayReal implements Rule {

	private static final String PROCESSORS = "org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors";

	@Override
	public String because() {
		return "it replaces the repository of form tokens for the rest of the context, so that later tests "
				+ "are answered 403 or pass by their order; take FormTokenRequests.csrf()";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.everything()
			.filter(FormTokensStayReal::replaces)
			.map((type) -> Violation.of(type, "replaces the form tokens"));
	}

	private static boolean replaces(JavaClass type) {
		return type.getCodeUnitAccessesFromSelf()
			.stream()
			.map((access) -> access.getTarget())
			.anyMatch((target) -> target.getName().equals("csrf") && PROCESSORS.equals(target.getOwner().getName()));
	}

}
