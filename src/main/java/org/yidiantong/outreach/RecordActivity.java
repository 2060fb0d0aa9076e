package org.yidiantong.outreach;

import org.yidiantong.kernel.Unchecked;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Command that records an activity; the door validates it.
 *
 * @param place code of a township or village; null for the whole district
 * @param heldOn the day, or the last of several days
 * @param title short description
 * @param times how often it was held
 * @param people number of participants
 * @param copies number of leaflets handed out
 */
@Unchecked
public record RecordActivity(@Nullable ActivityKind kind, @Nullable ActivityLevel level, @Nullable String place,
		@Nullable LocalDate heldOn, @Nullable String title, @Nullable Integer times, @Nullable Integer people,
		@Nullable Integer copies) {

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "RecordActivity[" + this.kind + ", " + this.heldOn + "]";
	}

}
