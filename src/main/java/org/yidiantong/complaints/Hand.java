package org.yidiantong.complaints;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * By whose hand something is done.
 *
 * @param actor name of the post or the program; null for the citizen and the platform
 * @param unit code of an officer's unit
 */
@ValueObject
record Hand(ComplaintRole role, @Nullable String actor, @Nullable String unit) {

	static final Hand CITIZEN = new Hand(ComplaintRole.CITIZEN, null, null);

}
