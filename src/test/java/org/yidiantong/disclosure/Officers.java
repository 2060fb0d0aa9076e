package org.yidiantong.disclosure;

import java.util.Set;
import java.util.UUID;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.DistrictCode;

/**
 * Officers of 黄莲村 and around it, for tests.
 */
public final class Officers {

	/** The district they belong to. */
	public static final DistrictCode YUAN = new DistrictCode(341503);

	/** 黄莲村 */
	public static final String PLACE = "341503100-V04";

	private Officers() {
	}

	/** Writes for 黄莲村. */
	public static Actor writer() {
		return officer("HU-341503100-V04", Role.HANDLING_OFFICER);
	}

	/** Checks for 苏埠镇. */
	public static Actor checker() {
		return officer("SU-341503100", Role.SUPERVISING_OFFICER);
	}

	/** Another one each time. */
	public static Actor officer(String unit, Role... roles) {
		return Actor.officer(UUID.randomUUID(), "OF-" + unit, YUAN, UnitCode.orNull(unit), Set.of(roles));
	}

	/** What a writer types, of an item for everybody. */
	public static WriteDisclosure input(String title, String text, String table) {
		return new WriteDisclosure("VILLAGE", "B07", "2021-Q3", title, text, table, false, null);
	}

}
