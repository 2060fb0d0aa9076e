package org.yidiantong.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import org.jmolecules.ddd.annotation.AggregateRoot;

/**
 * Recognizes persistent types for several rules.
 */
final class Persistence {

	private Persistence() {
	}

	static boolean isEntity(JavaClass type) {
		return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(AggregateRoot.class);
	}

}
