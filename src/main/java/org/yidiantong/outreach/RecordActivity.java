package org.yidiantong.outreach;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * To record what was done; the door names every mistake in it.
 *
 * @param place code of a township or village; null for the whole district
 * @param heldOn the day, or the last of several
 * @param title what it was
 * @param times how often it was held
 * @param people how many came
 * @param copies how many leaflets were handed out
 */
public record RecordActivity(@Nullable ActivityKind kind, @Nullable ActivityLevel level, @Nullable String place,
		@Nullable LocalDate heldOn, @Nullable String title, @Nullable Integer times, @Nullable Integer people,
		@Nullable Integer copies) {

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "RecordActivity[" + this.kind + ", " + this.heldOn + "]";
	}

}
