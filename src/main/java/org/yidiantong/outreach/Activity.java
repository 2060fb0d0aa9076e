package org.yidiantong.outreach;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done to make the platform known, as it is recorded.
 *
 * @param placeCode null for the whole district
 * @param title masked
 */
public record Activity(UUID id, ActivityKind kind, ActivityLevel level, @Nullable String placeCode, LocalDate heldOn,
		String title, int times, int people, int copies) {
}
