package org.yidiantong.evaluation.sampling;

import java.util.UUID;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;

/**
 * A closed complaint of the period of a sample.
 *
 * @param reachable whether it could be chosen, because its complainant left a contact
 */
record SampleMember(UUID sample, ComplaintId complaint, PlaceCode township, boolean reachable, boolean chosen) {
}
