package org.yidiantong.complaints;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the log says when a complaint is accepted.
 *
 * @param caseNumber of the district's year
 */
record ComplaintAccepted(int tenant, UUID complaint, @Nullable String caseNumber) {

	static ComplaintAccepted of(Complaint complaint) {
		return new ComplaintAccepted(complaint.id().tenant(), complaint.id().value(), complaint.facts().number());
	}

}
