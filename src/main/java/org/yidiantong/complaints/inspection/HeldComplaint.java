package org.yidiantong.complaints.inspection;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * A filing that waits for a look by the desk.
 *
 * @param id of the complaint that it becomes
 * @param receivedAt business time
 * @param dueOn due day that the complainant was told
 * @param placeName name of the place
 * @param itemName null when none was named
 * @param text masked
 * @param photos number of photos
 */
public record HeldComplaint(ComplaintId id, Instant receivedAt, LocalDate dueOn, String placeName, Nature nature,
		@Nullable String itemName, String text, int photos, boolean anonymous) {
}
