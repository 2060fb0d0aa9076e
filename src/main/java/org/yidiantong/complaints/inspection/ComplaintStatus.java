package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * Which complaint it is and what state it is in.
 *
 * @param revision the revision to send with the next action
 * @param caseNumber null until the complaint is accepted
 * @param stateName the state in Chinese
 */
public record ComplaintStatus(ComplaintId id, int revision, @Nullable String caseNumber, ComplaintState state,
		String stateName) {
}
