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
 */
public record ProgressEntry(Instant at, ComplaintAction action, ComplaintState state, ComplaintRole by) {
}
