package org.yidiantong.complaints;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * How to reach who filed. Kept encrypted only, and in no event.
 *
 * @param name as the person gives it
 * @param phone of a mobile or a landline
 */
@ValueObject
public record Contact(@Nullable String name, @Nullable String phone) {

	/** Tells nothing, so that no log ever does. */
	@Override
	public String toString() {
		return "Contact[…]";
	}

}
