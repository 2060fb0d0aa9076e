package org.yidiantong.complaints.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A round of handling that ended with a closing before the complaint was reopened, as
 * shown to staff.
 *
 * @param round 1 for the first one
 * @param leadUnit the unit that led
 * @param assistingUnits the units that assisted
 * @param dispatchedAt time of its last dispatch
 * @param dueOn its due day
 * @param firstDueOn the due day before extensions and suspensions
 * @param extensions how often it was extended
 * @param closedAt when it was closed
 * @param onTime whether it was closed by its due day
 * @param answer its reply
 */
public record EndedRound(int round, @Nullable UnitName leadUnit, List<UnitName> assistingUnits, Instant dispatchedAt,
		LocalDate dueOn, @Nullable LocalDate firstDueOn, int extensions, Instant closedAt, boolean onTime,
		@Nullable String answer) {

	public EndedRound {
		assistingUnits = List.copyOf(assistingUnits);
	}

}
