package org.yidiantong.complaints.inspection;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The contact of a complainant. It is stored encrypted and is never part of an event.
 *
 * @param name as entered
 * @param phone of a mobile or a landline
 */
@ValueObject
public record Contact(@Nullable String name, @Nullable String phone) {

	/** Hides the values, so that they appear in no log. */
	@Override
	public String toString() {
		return "Contact[…]";
	}

}
