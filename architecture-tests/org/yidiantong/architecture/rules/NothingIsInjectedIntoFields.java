package org.yidiantong.architecture.rules;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Dependencies are injected through the constructor.
 */
final class NothingIsInjectedIntoFields implements Rule {

	private static final List<String> INJECTING = List.of(Autowired.class.getName(), Value.class.getName(),
			"jakarta.inject.Inject", "jakarta.annotation.Resource", "jakarta.persistence.PersistenceContext");

	@Override
	public String because() {
		return "with constructors, the compiler and NullAway detect missing dependencies";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.flatMap((type) -> type.getFields().stream())
			.filter(NothingIsInjectedIntoFields::isInjected)
			.map((field) -> Violation.of(field.getOwner(), "has its field " + field.getName() + " injected"));
	}

	private static boolean isInjected(JavaField field) {
		return INJECTING.stream().anyMatch(field::isMetaAnnotatedWith);
	}

}
