package org.yidiantong.calendar;

import java.util.Set;

/**
 * The open time limits of another module, which follow the calendar. Limits that are over
 * stay as they are.
 */
public interface OpenLimits {

	/**
	 * The columns, as {@code table.column}, that hold these limits. A test demands that
	 * every column with a date is one of these or is said to be none.
	 */
	Set<String> columns();

	/** Counts the limits of the bound district that would move under a calendar. */
	long moving(WorkCalendar calendar);

	/**
	 * Moves the limits of the bound district in the present transaction. Moving them
	 * again under the same calendar changes nothing.
	 * @return how many were moved
	 */
	long move(WorkCalendar calendar);

}
