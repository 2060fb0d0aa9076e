package org.yidiantong.evaluation.sampling;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;

/**
 * A chosen complaint.
 *
 * @param itemName null when no item was chosen
 * @param call null until a call was recorded
 * @param rating level that the complainant gave without being called; null when there is
 * none, before the complainant has answered a call, so that nobody calls with it in mind,
 * and for readers who may not read ratings
 */
public record SampledComplaint(ComplaintId complaint, @Nullable String caseNumber, PlaceCode township,
		PlaceCode placeCode, @Nullable String itemName, @Nullable SampleCall call, @Nullable Integer rating) {

	/** Whether the complainant answered a call. */
	boolean isAnswered() {
		return this.call != null && this.call.answer().isAnswered();
	}

}
