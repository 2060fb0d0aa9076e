package org.yidiantong.complaints.inspection;

import java.time.LocalDate;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * The receipt for a complaint that another office forwarded. The tracking code is
 * available only here.
 *
 * @param id of the complaint; its events have the subject {@code complaint/<id>}
 * @param number that it has at the other office
 * @param trackingCode for the caller, grouped for reading
 * @param dueOn due day
 */
public record ForwardedReceipt(ComplaintId id, String number, String trackingCode, ComplaintState status,
		LocalDate dueOn) {

	/** Hides the tracking code, so that it appears in no log. */
	@Override
	public String toString() {
		return "ForwardedReceipt[" + this.id + "]";
	}

}
