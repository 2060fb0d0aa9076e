package org.yidiantong.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the handling unit is told of a bad rating: what to rectify, about what and where,
 * and by when. Not by whom, how bad, in which words, or in which case.
 *
 * @param unit code of the unit that is to rectify
 * @param judgement why it was accepted or not
 */
public record RectificationNotice(UUID id, CallBackState state, @Nullable String itemName, String placeCode,
		@Nullable String unit, String requirement, @Nullable LocalDate dueOn, @Nullable Instant doneAt,
		@Nullable String doneText, @Nullable String judgement) {
}
