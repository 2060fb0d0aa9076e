package org.yidiantong.complaints.inspection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.origin.Channel;

/**
 * A complaint as the office that forwarded it may see it: what its complainant may see,
 * and the number that it has there. In JSON the members of the progress stand beside the
 * others; {@code caseNumber} is the number that it has here.
 *
 * @param number that it has at the other office
 */
public record ForwardedComplaint(ComplaintId id, @Nullable String number, Channel channel,
		@JsonUnwrapped ComplaintProgress progress) {
}
