package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * What the handling unit is told after a negative rating: what to rectify, about which
 * item and place, and by when. It reveals neither the person, the level, the comment nor
 * the complaint.
 *
 * @param unit code of the unit that has to rectify
 * @param judgement reason for accepting or rejecting the rectification
 */
public record RectificationNotice(UUID id, CallBackState state, @Nullable String itemName, PlaceCode placeCode,
		@Nullable UnitCode unit, String requirement, @Nullable LocalDate dueOn, @Nullable Instant doneAt,
		@Nullable String doneText, @Nullable String judgement) {
}
