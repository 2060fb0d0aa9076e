package org.yidiantong.complaints.inspection;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;

/**
 * A closed complaint, for the module that samples them.
 *
 * @param township code of the township as it was when the complaint was filed
 * @param reachable whether the complainant left a contact
 */
public record ClosedComplaint(ComplaintId id, PlaceCode township, boolean reachable) {
}
