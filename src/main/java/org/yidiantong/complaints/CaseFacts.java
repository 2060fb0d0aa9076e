package org.yidiantong.complaints;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * When what happened to a case, and how much time it has.
 *
 * @param number given at acceptance
 * @param returns how often it came back as wrongly dispatched
 * @param mergedInto id of the case that goes on in its place
 * @param repeatOf id of an earlier case of the same item and place
 */
record CaseFacts(@Nullable String number, Instant filedAt, @Nullable Instant acceptedAt, @Nullable Instant dispatchedAt,
		@Nullable Instant closedAt, CaseClock clock, DueParts dueParts, int returns, @Nullable UUID mergedInto,
		@Nullable UUID repeatOf) {
}
