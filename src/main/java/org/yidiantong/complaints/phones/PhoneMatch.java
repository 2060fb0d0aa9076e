package org.yidiantong.complaints.phones;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.PlaceCode;

/**
 * A complaint whose contact has a telephone number with the digits that were asked for.
 *
 * @param caseNumber null until it is accepted
 * @param itemName null when no item was chosen
 * @param filedAt business time
 */
public record PhoneMatch(ComplaintId id, @Nullable String caseNumber, ComplaintState state, @Nullable String itemName,
		PlaceCode placeCode, Instant filedAt) {
}
