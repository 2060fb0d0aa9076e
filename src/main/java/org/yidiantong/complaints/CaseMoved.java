package org.yidiantong.complaints;

import java.util.UUID;

/**
 * What the log says of most moves: that there was one, and where it led.
 */
record CaseMoved(int tenant, UUID complaint, ComplaintState state) {

	static CaseMoved of(Complaint complaint) {
		return new CaseMoved(complaint.id().tenant(), complaint.id().value(), complaint.state());
	}

}
