package org.yidiantong.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitCode;

/**
 * A post in a district's folder. The person who holds it is not recorded.
 *
 * @param code used to sign in
 * @param name of the post or, for an information officer, of the unit
 * @param unit code of its unit; null for the district's own posts
 * @param roles in the order of their declaration
 */
@ValueObject
record StaffPost(String code, String name, @Nullable UnitCode unit, List<Role> roles) {

	StaffPost {
		roles = List.copyOf(roles);
	}

	static StaffPost of(String code, String name, @Nullable UnitCode unit, Set<Role> roles) {
		return new StaffPost(code, name, unit, List.copyOf(EnumSet.copyOf(roles)));
	}

}
