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
 * @param by role of the actor
 * @param actor name of the post or the program; null for the citizen
 * @param unit the actor's unit
 * @param reason a code, for actions that require one; for an escalation, the name of the
 * unit that lost it
 * @param note text of the action; null where the actor does not see it
 * @param held whether it is a supplement that the units see only once the desk has looked
 * at it
 */
public record ComplaintEntry(Instant at, ComplaintAction action, ComplaintState state, ComplaintRole by,
		@Nullable String actor, @Nullable UnitName unit, @Nullable String reason, @Nullable String note, boolean held) {
}
