package org.yidiantong.architecture.rules;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaField;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import org.jmolecules.ddd.annotation.AggregateRoot;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Aggregates refer to other aggregates by id, not by an association.
 */
final class AggregatesReferByValue implements Rule {

	@Override
	public String because() {
		return "an aggregate is loaded and locked separately, and Hibernate rejects a reference that "
				+ "shares the tenant column";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.flatMap((type) -> type.getFields().stream())
			.filter(AggregatesReferByValue::isAssociation)
			.filter(AggregatesReferByValue::leadsToRoot)
			.map((field) -> Violation.of(field.getOwner(), "is mapped to an aggregate by " + field.getName()));
	}

	private static boolean isAssociation(JavaField field) {
		return List.of(ManyToOne.class, OneToOne.class, ManyToMany.class, OneToMany.class)
			.stream()
			.anyMatch((kind) -> field.isAnnotatedWith(kind));
	}

	private static boolean leadsToRoot(JavaField field) {
		return field.getType()
			.getAllInvolvedRawTypes()
			.stream()
			.anyMatch((type) -> type.isAnnotatedWith(AggregateRoot.class));
	}

}
