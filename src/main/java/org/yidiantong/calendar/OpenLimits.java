package org.yidiantong.calendar;

/**
 * The open time limits of another module, which follow the calendar. Limits that are over
 * stay as they are.
 */
public interface OpenLimits {

	/** Counts the limits of the bound district that would move under a calendar. */
	long moving(WorkCalendar calendar);

	/**
	 * Moves the limits of the bound district in the present transaction. Moving them
	 * again under the same calendar changes nothing.
	 */
	void move(WorkCalendar calendar);

}
