package org.yidiantong.complaints.inspection;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.workflow.ComplaintAction;

/**
 * Why a complaint was extended, suspended, returned or done again.
 *
 * @param at business time
 * @param note the reason that was given, masked; null if there is none for the
 * complainant
 */
public record DelayReason(Instant at, ComplaintAction action, @Nullable String note) {
}
