package org.yidiantong.complaints.inspection;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * One action, as shown to staff.
 *
 * @param at business time
 * @param state the state it led to
 * @param by whose hand
 * @param actor name of the post or the program; null for the citizen
 * @param unit the actor's unit
 * @param reason a code, where the action asks for one
 * @param note what was written with it
 */
public record ComplaintEntry(Instant at, ComplaintAction action, ComplaintState state, ComplaintRole by,
		@Nullable String actor, @Nullable UnitName unit, @Nullable String reason, @Nullable String note) {
}
