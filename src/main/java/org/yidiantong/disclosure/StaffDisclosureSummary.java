package org.yidiantong.disclosure;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of an officer's list of disclosures.
 *
 * @param version number of the newest published one; 0 before the first
 * @param publishedAt of that; null before the first
 */
public record StaffDisclosureSummary(UUID id, DisclosureState state, DisclosureKind kind, String itemName,
		String unitName, String placeName, Period period, int version, @Nullable Instant publishedAt) {
}
