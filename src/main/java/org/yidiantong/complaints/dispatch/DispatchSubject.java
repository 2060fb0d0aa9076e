package org.yidiantong.complaints.dispatch;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * The facts about a complaint on which its dispatch depends.
 *
 * @param listVersion the version of the list that item codes belong to
 * @param item code of the item, as presently known
 * @param place code of the place
 * @param respondent code of the unit that a report is about
 * @param report whether it is a report about the use of power
 * @param filedOn the day from which the deadline counts
 */
@ValueObject
public record DispatchSubject(String listVersion, @Nullable ItemCode item, PlaceCode place,
		@Nullable UnitCode respondent, boolean report, LocalDate filedOn) {
}
