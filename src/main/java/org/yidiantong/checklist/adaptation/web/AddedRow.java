package org.yidiantong.checklist.adaptation.web;

import java.util.List;

/**
 * A new step in the editor, as typed.
 *
 * @param after number of the step after which it comes; 0 for the beginning
 * @param days as typed; empty without a limit
 * @param unit name of the unit
 * @param errors in the reader's language
 */
record AddedRow(int after, String actor, String action, String days, String unit, List<String> errors) {

	static AddedRow blank(int after) {
		return new AddedRow(after, "", "", "", "WORKING_DAY", List.of());
	}

	boolean isBlank() {
		return this.actor.isEmpty() && this.action.isEmpty() && this.days.isEmpty();
	}

	/** The row with errors. */
	AddedRow with(List<String> found) {
		return new AddedRow(this.after, this.actor, this.action, this.days, this.unit, found);
	}

}
