package org.yidiantong.complaints.inspection;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The times of the main steps of a complaint.
 *
 * @param acceptedAt time of the acceptance
 * @param closedAt time of the last closing
 */
public record ComplaintDates(Instant filedAt, @Nullable Instant acceptedAt, @Nullable Instant closedAt) {
}
