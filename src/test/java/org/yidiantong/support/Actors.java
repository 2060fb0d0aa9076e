package org.yidiantong.support;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Actors for tests. Each has a post that exists in the districts.
 */
public final class Actors {

	public static final DistrictCode YUAN = new DistrictCode(341503);

	private Actors() {
	}

	/** Creates an officer of a unit, identified by the unit's code. */
	public static Actor officer(Role role, String unit) {
		return officer(role, new UnitCode(unit));
	}

	public static Actor officer(Role role, UnitCode unit) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, YUAN, unit, Set.of(role));
	}

	/** Creates the officer of a township's receiving desk. */
	public static Actor desk(String township) {
		return officer(Role.SUPERVISING_OFFICER, "SU-" + township);
	}

	/** Creates the officer of a handling unit. */
	public static Actor handler(UnitCode unit) {
		return officer(Role.HANDLING_OFFICER, unit);
	}

	public static Actor handler(String unit) {
		return officer(Role.HANDLING_OFFICER, unit);
	}

	/** Creates an officer of the district itself. */
	public static Actor post(Role role) {
		return Actor.officer(UUID.randomUUID(), role.name().toLowerCase(), YUAN, null, Set.of(role));
	}

	/** Creates an API client with the scopes to read and process complaints. */
	public static Actor program() {
		return Actor.client(UUID.randomUUID(), "test-341503", YUAN,
				EnumSet.of(Permission.CASES_READ, Permission.CASES_DISPATCH, Permission.CASES_HANDLE));
	}

}
