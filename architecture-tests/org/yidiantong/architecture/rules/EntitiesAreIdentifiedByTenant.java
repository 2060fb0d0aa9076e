package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Tables;
import org.yidiantong.architecture.Violation;

/**
 * The id of a district's entity is an embedded record with the tenant, and the entity
 * maps the same column as its tenant. Entities of shared tables have neither.
 */
final class EntitiesAreIdentifiedByTenant implements Rule {

	@Override
	public String because() {
		return "with a plain id, Hibernate reads and writes collections without the tenant";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production()
			.stream()
			.filter((type) -> type.isAnnotatedWith(Entity.class))
			.filter((type) -> !isShared(code, type))
			.flatMap(EntitiesAreIdentifiedByTenant::check);
	}

	private static boolean isShared(Codebase code, JavaClass entity) {
		return entity.tryGetAnnotationOfType(Table.class)
			.map(Table::name)
			.filter(Tables.shared(code.resources())::contains)
			.isPresent();
	}

	private static Stream<Violation> check(JavaClass entity) {
		Stream<Violation> id = entity.getAllFields().stream().anyMatch(EntitiesAreIdentifiedByTenant::isTenantedId)
				? Stream.empty() : Stream.of(Violation.of(entity, "has no embedded id with a tenant"));
		Stream<Violation> tenant = entity.getAllFields()
			.stream()
			.anyMatch((field) -> field.isAnnotatedWith(TenantId.class)) ? Stream.empty()
					: Stream.of(Violation.of(entity, "has no tenant"));
		return Stream.concat(id, tenant);
	}

	private static boolean isTenantedId(JavaField field) {
		return field.isAnnotatedWith(EmbeddedId.class) && field.getRawType().isRecord()
				&& field.getRawType().tryGetField("tenant").isPresent();
	}

}
