package org.yidiantong.complaints.dispatch;

import org.yidiantong.organization.UnitKind;

/**
 * The level of administration of a unit, lowest first.
 */
enum UnitLevel {

	NONE, VILLAGE, TOWNSHIP, DISTRICT;

	static UnitLevel of(UnitKind kind) {
		return switch (kind) {
			case VILLAGE, COMMUNITY -> VILLAGE;
			case TOWNSHIP_GOVERNMENT, TOWNSHIP_DISCIPLINE -> TOWNSHIP;
			case DEPARTMENT, RESIDENT_GROUP -> DISTRICT;
		};
	}

	static UnitLevel higher(UnitLevel one, UnitLevel other) {
		return (one.compareTo(other) < 0) ? other : one;
	}

	/** Whether a unit of this level may take over from units up to a level. */
	boolean mayReplace(UnitLevel highest) {
		return this == DISTRICT || compareTo(highest) > 0;
	}

}
