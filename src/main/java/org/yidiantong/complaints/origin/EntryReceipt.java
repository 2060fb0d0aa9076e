package org.yidiantong.complaints.origin;

import java.time.LocalDate;

import org.yidiantong.complaints.events.ComplaintId;

/**
 * What the desk tells a person whose complaint it has entered.
 *
 * @param trackingCode in groups of digits; it is told once
 * @param dueOn due day
 */
public record EntryReceipt(ComplaintId id, String trackingCode, LocalDate dueOn) {

	/** Hides the tracking code, so that it appears in no log. */
	@Override
	public String toString() {
		return "EntryReceipt[" + this.id + "]";
	}

}
