package org.yidiantong.complaints.dispatch;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

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
public record DispatchSubject(String listVersion, @Nullable String item, String place, @Nullable String respondent,
		boolean report, LocalDate filedOn) {
}
