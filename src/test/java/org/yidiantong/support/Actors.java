package org.yidiantong.support;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Those who act in tests, each at a post that the districts have.
 */
public final class Actors {

	public static final DistrictCode YUAN = new DistrictCode(341503);

	private Actors() {
	}

	/** An officer of a unit; the unit's code says which. */
	public static Actor officer(Role role, String unit) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, YUAN, unit, Set.of(role));
	}

	/** The first desk of a township. */
	public static Actor desk(String township) {
		return officer(Role.SUPERVISING_OFFICER, "SU-" + township);
	}

	/** The officer of a unit that handles. */
	public static Actor handler(String unit) {
		return officer(Role.HANDLING_OFFICER, unit);
	}

	/** A post of the district itself. */
	public static Actor post(Role role) {
		return Actor.officer(UUID.randomUUID(), role.name().toLowerCase(), YUAN, null, Set.of(role));
	}

	/** A program with the scopes to read and to write cases. */
	public static Actor program() {
		return Actor.client(UUID.randomUUID(), "test-341503", YUAN,
				EnumSet.of(Permission.CASES_READ, Permission.CASES_DISPATCH, Permission.CASES_HANDLE));
	}

}
