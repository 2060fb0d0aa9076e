package org.yidiantong.acceptance;

import java.util.Map;

import org.yidiantong.identity.Actor;

/**
 * Creates the objects of a module in 裕安区 through the module's doors; the district is
 * bound.
 */
interface ModuleObjects {

	/**
	 * Returns the ids, by the preceding part of the address and the variable's name.
	 * @param desk an officer of the district's desk
	 * @param village an officer of the village at the place
	 * @param place the village
	 */
	Map<String, String> ids(Actor desk, Actor village, String place);

}
