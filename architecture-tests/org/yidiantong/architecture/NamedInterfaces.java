package org.yidiantong.architecture;

import com.tngtech.archunit.core.domain.JavaPackage;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;

/**
 * Recognizes named interfaces, which are packages that a module offers besides its root,
 * such as {@code events}.
 */
public final class NamedInterfaces {

	private NamedInterfaces() {
	}

	/** Whether a package is a named interface of a module. */
	public static boolean isOne(JavaPackage each) {
		return each.isAnnotatedWith(NamedInterface.class)
				&& each.getParent().filter((parent) -> parent.isAnnotatedWith(ApplicationModule.class)).isPresent();
	}

}
