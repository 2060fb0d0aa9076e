package org.yidiantong.complaints.inspection;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * Restricts a list of complaints. Null components do not restrict it.
 *
 * @param states in one of these; empty for any
 * @param item code of an item
 * @param place code of a township or of a place in it
 * @param unit code of a unit that leads
 * @param from first day of filing
 * @param to last day of filing
 * @param overdue only those whose time is over
 * @param waiting only those in which something is to be done by who asks
 */
public record ComplaintFilter(Set<ComplaintState> states, @Nullable ItemCode item, @Nullable PlaceCode place,
		@Nullable UnitCode unit, @Nullable LocalDate from, @Nullable LocalDate to, boolean overdue, boolean waiting) {

	/** All of them. */
	public static final ComplaintFilter ALL = new ComplaintFilter(Set.of(), null, null, null, null, null, false, false);

	public ComplaintFilter {
		states = Set.copyOf(states);
	}

	/** Those in which something is to be done by who asks. */
	public static ComplaintFilter ofWaiting() {
		return new ComplaintFilter(Set.of(), null, null, null, null, null, false, true);
	}

}
