package org.yidiantong.complaints.sweep;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * Restricts a list of sweeps. Null components do not restrict it.
 *
 * @param item code of the item that is checked
 * @param complaint id of the complaint that caused them
 * @param overdue only those of which a unit has returned nothing and is late
 */
public record SweepFilter(@Nullable ItemCode item, @Nullable ComplaintId complaint, boolean overdue) {

	/** Selects all sweeps. */
	public static final SweepFilter ALL = new SweepFilter(null, null, false);

}
