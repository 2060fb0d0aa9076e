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
 * @param readable whether the filing can be decrypted; if not, only id, time and place
 * are known
 */
public record HeldComplaint(ComplaintId id, Instant receivedAt, @Nullable LocalDate dueOn, String placeName,
		@Nullable Nature nature, @Nullable String itemName, String text, int photos, boolean anonymous,
		boolean readable) {

	/** One whose content cannot be decrypted. */
	public static HeldComplaint unreadable(ComplaintId id, Instant receivedAt, String placeName) {
		return new HeldComplaint(id, receivedAt, null, placeName, null, null, "", 0, false, false);
	}

}
