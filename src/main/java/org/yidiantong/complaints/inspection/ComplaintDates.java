package org.yidiantong.complaints.inspection;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When a complaint passed the main steps of its handling.
 *
 * @param acceptedAt when it was accepted for the first time
 * @param closedAt when it was closed for the last time
 */
public record ComplaintDates(Instant filedAt, @Nullable Instant acceptedAt, @Nullable Instant closedAt) {
}
