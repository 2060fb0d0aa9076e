package org.yidiantong.complaints.closed;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;

/**
 * A closed complaint, for the module that samples them.
 *
 * @param caseNumber the number by which people know it
 * @param township code of the township as it was when the complaint was filed
 * @param itemName null when no item was chosen
 * @param reachable whether the complainant left a contact
 */
public record ClosedComplaint(ComplaintId id, @Nullable String caseNumber, PlaceCode township, PlaceCode placeCode,
		@Nullable String itemName, boolean reachable) {
}
