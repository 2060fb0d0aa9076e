package org.yidiantong.evaluation.sampling;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;

/**
 * A chosen complaint.
 *
 * @param itemName null when no item was chosen
 */
public record SampledComplaint(ComplaintId complaint, @Nullable String caseNumber, PlaceCode township,
		PlaceCode placeCode, @Nullable String itemName) {
}
