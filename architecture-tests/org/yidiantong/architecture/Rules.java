package org.yidiantong.architecture;

import java.util.Comparator;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * All rules. They are found on the class path, so that none is forgotten.
 */
final class Rules {

	private static final List<Rule> ALL = find();

	private Rules() {
	}

	static List<Rule> all() {
		return ALL;
	}

	private static List<Rule> find() {
		return new ClassFileImporter().importPackages(Rule.class.getPackageName() + ".rules")
			.stream()
			.filter((type) -> type.isAssignableTo(Rule.class))
			.filter((type) -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
			.map(Rules::create)
			.sorted(Comparator.comparing(Rule::name))
			.toList();
	}

	private static Rule create(JavaClass type) {
		try {
			var constructor = type.reflect().getDeclaredConstructor();
			constructor.setAccessible(true);
			return (Rule) constructor.newInstance();
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(type.getName() + " needs a constructor without parameters", ex);
		}
	}

}
