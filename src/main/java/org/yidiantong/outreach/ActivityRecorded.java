package org.yidiantong.outreach;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A training, leaflets or bench meetings were recorded.
 */
record ActivityRecorded(int tenant, ActivityKind kind, ActivityLevel level, @Nullable String place, LocalDate heldOn,
		int times, int people, int copies) {
}
