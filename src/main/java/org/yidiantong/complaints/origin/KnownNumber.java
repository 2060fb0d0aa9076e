package org.yidiantong.complaints.origin;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * A foreign number that a complaint of the district has.
 *
 * @param caseNumber null until the complaint is accepted
 */
public record KnownNumber(String foreignNumber, ComplaintId complaint, @Nullable String caseNumber) {
}
