package org.yidiantong.complaints.screening;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A filing that waits for a look, that the desk found to be spam, or that its complainant
 * took back.
 *
 * @param id of the complaint that it becomes when it is released
 * @param codeHash keyed hash of the tracking code
 * @param content the encrypted filing
 * @param desk the unit that looks at it; null for the district
 * @param receivedAt business time
 * @param spam what the desk decided; null if it decided nothing
 * @param withdrawnAt when it was taken back, in business time; null if it was not
 */
public record HeldFiling(UUID id, byte[] codeHash, byte[] content, PlaceCode place, @Nullable UnitCode desk,
		Instant receivedAt, @Nullable Spam spam, @Nullable Instant withdrawnAt) {

	/**
	 * The decision that it is spam.
	 *
	 * @param reason for the person who sent it
	 * @param at business time
	 */
	public record Spam(String reason, Instant at) {
	}

}
