package org.yidiantong.complaints.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.HandlingGrade;

/**
 * The units that are responsible for a complaint.
 *
 * @param supervisingUnit the unit of the first desk; null where the district has none
 * @param leadUnit the unit that handles the complaint; null before it is dispatched
 * @param assistingUnits the units that assist it
 * @param grade how difficult the order rates the complaint; null before it is dispatched
 */
public record ResponsibleUnits(@Nullable UnitName supervisingUnit, @Nullable UnitName leadUnit,
		List<UnitName> assistingUnits, @Nullable HandlingGrade grade) {

	public ResponsibleUnits {
		assistingUnits = List.copyOf(assistingUnits);
	}

}
