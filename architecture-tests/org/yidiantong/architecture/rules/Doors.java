package org.yidiantong.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.SourceFile;

/**
 * Finds the doors of modules and nested modules. A door is a public component in the root
 * package that is named {@code …Management} or that the package-info links to.
 */
final class Doors {

	private Doors() {
	}

	static boolean isDoor(Codebase code, JavaClass type) {
		return code.isAtAnyModuleRoot(type) && type.getModifiers().contains(JavaModifier.PUBLIC)
				&& (type.getSimpleName().endsWith("Management") || isComponent(type) && isIntroduced(code, type));
	}

	private static boolean isComponent(JavaClass type) {
		return type.isMetaAnnotatedWith(Component.class) && !type.isMetaAnnotatedWith(Controller.class);
	}

	private static boolean isIntroduced(Codebase code, JavaClass type) {
		return code.sources()
			.packageInfo(type.getPackageName())
			.flatMap(SourceFile::packageProse)
			.filter((prose) -> prose.links().contains(type.getName()))
			.isPresent();
	}

}
