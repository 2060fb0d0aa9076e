package org.yidiantong.evaluation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A rating in the officers' list.
 *
 * @param itemName null when the complaint named no item
 * @param leadUnit code of the unit that was rated
 * @param callBack id of the call-back; null when there is none
 * @param dueOn due date of the pending action; null when none is pending
 * @param excluded whether the district has decided that it does not count
 */
public record RatingLine(UUID id, RatingReceipt rating, @Nullable String itemName, PlaceCode placeCode,
		@Nullable UnitCode leadUnit, @Nullable UUID callBack, @Nullable CallBackState state, @Nullable LocalDate dueOn,
		boolean excluded) {
}
