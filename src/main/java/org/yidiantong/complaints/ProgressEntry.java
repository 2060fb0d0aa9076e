package org.yidiantong.complaints;

import java.time.Instant;

import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * Something that was done with a complaint, as the person who filed is told: nobody is
 * named.
 *
 * @param at business time
 * @param state the state it led to
 * @param by whose hand
 */
public record ProgressEntry(Instant at, ComplaintAction action, ComplaintState state, ComplaintRole by) {
}
