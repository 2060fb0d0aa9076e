package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.organization.UnitCode;

/**
 * The actor of an action on a complaint, with role and time.
 *
 * @param actor name of the post or the program; null for the citizen and the platform
 * @param unit code of an officer's unit
 * @param at business time
 */
@ValueObject
record PerformedBy(ComplaintRole role, @Nullable String actor, @Nullable UnitCode unit, Instant at) {

	static PerformedBy citizen(Instant at) {
		return new PerformedBy(ComplaintRole.CITIZEN, null, null, at);
	}

	/** The day of the action. */
	LocalDate day() {
		return dayOf(this.at);
	}

	/** The day of a time in the districts' zone. */
	static LocalDate dayOf(Instant at) {
		return at.atZone(BusinessClock.ZONE).toLocalDate();
	}

}
