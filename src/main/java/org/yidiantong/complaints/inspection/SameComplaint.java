package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * An earlier complaint that says the same about the same place.
 *
 * @param number null before it is accepted
 * @param mergeable whether the later one can be merged into it now
 */
public record SameComplaint(ComplaintId id, @Nullable String number, String state, boolean mergeable) {
}
