package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import org.jmolecules.ddd.annotation.AggregateRoot;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * A mapped entity is marked as the root of an aggregate or a part of one.
 */
final class EntitiesNameTheirKind implements Rule {

	@Override
	public String because() {
		return "the rules on aggregates check marked types only";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter((type) -> type.isAnnotatedWith(Entity.class))
			.filter((type) -> !namesItsKind(type))
			.map((type) -> Violation.of(type, "is neither an aggregate's root nor a part of one"));
	}

	private static boolean namesItsKind(JavaClass type) {
		return type.isAnnotatedWith(AggregateRoot.class)
				|| type.isAnnotatedWith(org.jmolecules.ddd.annotation.Entity.class);
	}

}
