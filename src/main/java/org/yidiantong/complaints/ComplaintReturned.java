package org.yidiantong.complaints;

import java.util.UUID;

/**
 * What the log says when a unit sends a case back as wrongly dispatched.
 *
 * @param unit code of that unit
 * @param times how often the case came back, with this
 */
record ComplaintReturned(int tenant, UUID complaint, String unit, int times) {

	static ComplaintReturned of(Complaint complaint, String unit) {
		return new ComplaintReturned(complaint.id().tenant(), complaint.id().value(), unit,
				complaint.facts().returns());
	}

}
