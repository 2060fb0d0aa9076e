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
 * @param recusal the units that are recused
 * @param report whether it tells how power was used
 * @param filedOn the day from which the deadline counts
 */
@ValueObject
public record DispatchSubject(String listVersion, @Nullable ItemCode item, PlaceCode place, Recusal recusal,
		boolean report, LocalDate filedOn) {
}
