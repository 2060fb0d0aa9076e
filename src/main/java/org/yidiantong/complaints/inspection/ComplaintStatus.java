package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * The identity and the state of a complaint.
 *
 * @param revision the revision to send with the next action
 * @param caseNumber null until the complaint is accepted
 * @param stateName the state in Chinese
 */
public record ComplaintStatus(ComplaintId id, int revision, @Nullable String caseNumber, ComplaintState state,
		String stateName) {
}
