package org.yidiantong.architecture;

import java.util.stream.Stream;

/**
 * An architecture rule. Every implementation with a constructor without parameters is
 * found and checked. It must have a planted violation; see {@link Rules}.
 */
public interface Rule {

	/** The reason for the rule, shown to developers who break it. */
	String because();

	/** Finds all violations in a code base. */
	Stream<Violation> check(Codebase code);

	/** The name in reports, and of the folder with the planted violation. */
	default String name() {
		return getClass().getSimpleName();
	}

}
