package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaMethod;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.SourceFile;
import org.yidiantong.architecture.Violation;

/**
 * Each public method of a module's door has a description.
 */
final class DoorMethodsAreDescribed implements Rule {

	@Override
	public String because() {
		return "callers do not read the implementation, so the Javadoc must state effect, event, refusals and units";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.inModules()
			.filter((type) -> Doors.isDoor(code, type))
			.flatMap((type) -> check(type, described(code, type)));
	}

	private static Stream<Violation> check(JavaClass door, Set<String> described) {
		return door.getMethods()
			.stream()
			.filter((method) -> method.getModifiers().contains(JavaModifier.PUBLIC))
			.filter((method) -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
			.map(JavaMethod::getName)
			.distinct()
			.filter((name) -> !described.contains(name))
			.map((name) -> Violation.of(door, "does not say what " + name + " does"));
	}

	private static Set<String> described(Codebase code, JavaClass door) {
		return code.sources()
			.production()
			.stream()
			.filter((file) -> file.packageName().equals(door.getPackageName()))
			.flatMap((file) -> file.types()
				.stream()
				.filter((type) -> type.getSimpleName().contentEquals(door.getSimpleName()))
				.flatMap((type) -> described(file, type)))
			.collect(Collectors.toSet());
	}

	private static Stream<String> described(SourceFile file, ClassTree type) {
		return type.getMembers()
			.stream()
			.filter(MethodTree.class::isInstance)
			.filter((member) -> file.prose(member).isPresent())
			.map((member) -> ((MethodTree) member).getName().toString());
	}

}
