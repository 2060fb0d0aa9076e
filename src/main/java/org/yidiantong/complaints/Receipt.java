package org.yidiantong.complaints;

import java.time.LocalDate;

import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * What a person gets for a complaint. The tracking code is told here once and never
 * again.
 *
 * @param trackingCode grouped for reading
 * @param dueOn the last day for the answer
 */
public record Receipt(String trackingCode, ComplaintState status, LocalDate dueOn) {

	/** Tells nothing, so that no log ever does. */
	@Override
	public String toString() {
		return "Receipt[…]";
	}

}
