package org.yidiantong.checklist;

import java.time.LocalDate;

import org.yidiantong.kernel.Refusal;

/**
 * No version of the district's list is in effect on the requested day.
 */
public class ChecklistUnknown extends Refusal {

	public ChecklistUnknown(LocalDate day) {
		super("checklist-unknown", Reason.UNKNOWN, day.toString());
	}

}
