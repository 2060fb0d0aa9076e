package org.yidiantong.complaints.inspection;

import java.time.LocalDate;

import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * The receipt for a filed complaint. The tracking code is available only here.
 *
 * @param trackingCode grouped for reading
 * @param dueOn due day
 */
public record Receipt(String trackingCode, ComplaintState status, LocalDate dueOn) {

	/** Hides the tracking code, so that it appears in no log. */
	@Override
	public String toString() {
		return "Receipt[…]";
	}

}
