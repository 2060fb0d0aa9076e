package org.yidiantong.complaints;

import java.util.UUID;

/**
 * What the log says when a complaint is not accepted.
 */
record ComplaintRejected(int tenant, UUID complaint, RejectReason reason) {

	static ComplaintRejected of(Complaint complaint, RejectReason reason) {
		return new ComplaintRejected(complaint.id().tenant(), complaint.id().value(), reason);
	}

}
