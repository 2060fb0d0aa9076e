package org.yidiantong.complaints.sweep;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Command of a unit to return what it found when it checked itself.
 *
 * @param revision of the self-check that was read
 * @param note what was done
 * @param photos tokens of pending photos, in their order
 */
public record ReturnSelfCheck(int revision, @Nullable Integer checked, @Nullable Integer found, @Nullable Integer fixed,
		@Nullable String note, List<String> photos) {

	/** The most characters of the note. */
	public static final int LONGEST = 1000;

	public ReturnSelfCheck {
		photos = List.copyOf(photos);
	}

}
