package org.yidiantong.checklist;

import java.time.LocalDate;

import org.yidiantong.http.Refused;

/**
 * No version of the district's list counts on the day asked for.
 */
public class ChecklistUnknown extends Refused {

	public ChecklistUnknown(LocalDate day) {
		super("checklist-unknown", Because.UNKNOWN, day.toString());
	}

}
