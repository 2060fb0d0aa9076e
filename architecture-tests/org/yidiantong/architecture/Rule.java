package org.yidiantong.architecture;

import java.util.stream.Stream;

/**
 * One thing that holds throughout a code base. Every implementation with a constructor
 * without parameters is found and checked, and must have a planted violation; see
 * {@link Rules}.
 */
public interface Rule {

	/** Why it should hold; part of what a developer reads who has broken it. */
	String because();

	/** Everything in the code base that breaks the rule. */
	Stream<Violation> check(Codebase code);

	/** As it is called in reports and in the folder of its planted violation. */
	default String name() {
		return getClass().getSimpleName();
	}

}
