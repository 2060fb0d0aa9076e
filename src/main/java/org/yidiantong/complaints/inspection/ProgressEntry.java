package org.yidiantong.complaints.inspection;

import java.time.Instant;

import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * One action, as shown to the complainant. It names nobody.
 *
 * @param at business time
 * @param state the state it led to
 * @param by role of the actor
 * @param ofAnother whether another complainant did it, whose complaint goes on together
 * with this one
 */
public record ProgressEntry(Instant at, ComplaintAction action, ComplaintState state, ComplaintRole by,
		boolean ofAnother) {
}
