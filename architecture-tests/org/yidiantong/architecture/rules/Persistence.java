package org.yidiantong.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import org.jmolecules.ddd.annotation.AggregateRoot;

/**
 * What several rules have to know of stored objects.
 */
final class Persistence {

	private Persistence() {
	}

	static boolean isEntity(JavaClass type) {
		return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(AggregateRoot.class);
	}

}
