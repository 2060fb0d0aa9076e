package org.yidiantong.site;

import java.util.Optional;

/**
 * Knows the names of what some codes stand for: people read the name of a unit, not its
 * code.
 */
@FunctionalInterface
public interface ArgumentNames {

	/**
	 * Returns the name in the bound district.
	 * @param argument an argument of a refusal, such as a code
	 * @return empty when this does not name arguments of that type, or knows none
	 */
	Optional<String> name(Object argument);

}
