package org.yidiantong.complaints.sweep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.inspection.UnitName;

/**
 * A unit's part of a sweep. It does not tell the complaint that caused it.
 *
 * @param revision to be sent with the next return
 * @param places names of the places to check
 * @param task what to check
 * @param dueOn the last day to return something
 * @param checked how many were checked; null until the unit returns something
 * @param found how many of them had the fault
 * @param fixed how many of these are in order again
 * @param note what was done
 * @param returnedAt when the unit returned something last
 * @param overdue whether the time is over and the unit has returned nothing
 * @param late whether it first returned something after the due day
 */
public record SelfCheckView(SweepId sweep, UnitName unit, int revision, List<String> places, ItemCode itemCode,
		String itemName, String task, LocalDate dueOn, @Nullable Integer checked, @Nullable Integer found,
		@Nullable Integer fixed, @Nullable String note, @Nullable Instant returnedAt, boolean overdue, boolean late) {

	public SelfCheckView {
		places = List.copyOf(places);
	}

	/** Whether the unit has something to return: nothing yet, or not everything fixed. */
	@JsonIgnore
	public boolean isOpen() {
		return this.returnedAt == null || unfixed() > 0;
	}

	/** How many of those that were found are not in order yet. */
	int unfixed() {
		return ((this.found == null) ? 0 : this.found) - ((this.fixed == null) ? 0 : this.fixed);
	}

}
