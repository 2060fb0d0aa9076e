package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.springframework.transaction.annotation.Transactional;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Only a module's door, named {@code …Management}, is declared transactional.
 */
final class TransactionsBeginAtDoors implements Rule {

	@Override
	public String because() {
		return "one door call is one unit of work for one district; a boundary further inside splits it unseen";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter(TransactionsBeginAtDoors::isTransactional)
			.filter((type) -> !(type.getSimpleName().endsWith("Management") && code.isAtModuleRoot(type)))
			.map((type) -> Violation.of(type, "is transactional, but no door"));
	}

	private static boolean isTransactional(JavaClass type) {
		return Stream.of(Transactional.class.getName(), "jakarta.transaction.Transactional")
			.anyMatch((name) -> type.isAnnotatedWith(name)
					|| type.getMethods().stream().anyMatch((method) -> method.isAnnotatedWith(name)));
	}

}
