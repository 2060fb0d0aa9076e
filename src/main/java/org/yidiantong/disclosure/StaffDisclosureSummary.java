package org.yidiantong.disclosure;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A disclosure in an officer's list.
 *
 * @param version number of the newest published version; 0 before the first
 * @param publishedAt publication time of that version; null before the first
 */
public record StaffDisclosureSummary(UUID id, DisclosureState state, DisclosureKind kind, String itemName,
		String unitName, String placeName, Period period, int version, @Nullable Instant publishedAt) {
}
