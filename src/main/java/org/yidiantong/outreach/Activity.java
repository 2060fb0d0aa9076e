package org.yidiantong.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.outreach.events.ActivityRecorded;

/**
 * A recorded activity that publicised the platform.
 *
 * @param placeCode null for the whole district
 * @param title masked
 */
public record Activity(UUID id, ActivityKind kind, ActivityLevel level, @Nullable PlaceCode placeCode, LocalDate heldOn,
		String title, int times, int people, int copies) {

	/** The event to publish. */
	ActivityRecorded recorded(int tenant, Instant now) {
		return new ActivityRecorded(tenant, ActivityRecorded.Kind.valueOf(this.kind.name()),
				ActivityRecorded.Level.valueOf(this.level.name()), this.placeCode, this.heldOn, this.times, this.people,
				this.copies, "outreach/" + this.id, 1, now);
	}

}
