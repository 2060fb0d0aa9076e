package org.yidiantong.architecture.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Components, repositories and entities are package-private, except a module's doors.
 */
final class SpringPartsArePackagePrivate implements Rule {

	@Override
	public String because() {
		return "other modules use a module's door; direct access to its repository would bypass its rules";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.inModules()
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC))
			.filter(SpringPartsArePackagePrivate::isPart)
			.filter((type) -> !Doors.isDoor(code, type))
			.map((type) -> Violation.of(type, "is public"));
	}

	private static boolean isPart(JavaClass type) {
		return type.isMetaAnnotatedWith(Component.class) || type.isAnnotatedWith(ConfigurationProperties.class)
				|| type.isAnnotatedWith(Entity.class) || type.isAssignableTo(Repository.class);
	}

}
