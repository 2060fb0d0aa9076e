package org.yidiantong.integration.webhooks;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one receiver. All times are system time.
 *
 * @param position of the event in the district's log; null for a test
 * @param attempts number of attempts made
 * @param nextAt time of the next attempt; null when there is none
 * @param doneAt when it was delivered or given up; null while it waits
 */
public record Delivery(UUID id, @Nullable Long position, UUID eventId, String type, String subject, DeliveryState state,
		int attempts, @Nullable Instant nextAt, @Nullable Instant doneAt) {
}
