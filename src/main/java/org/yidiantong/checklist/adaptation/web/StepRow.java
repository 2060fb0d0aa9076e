package org.yidiantong.checklist.adaptation.web;

import java.util.List;

import org.yidiantong.checklist.FlowStep;

/**
 * A step of the list in the editor, with what the officer has typed.
 *
 * @param choice what is done with the step
 * @param days as typed; empty without a number
 * @param unit name of the unit; empty for that of the step
 * @param errors in the reader's language
 */
record StepRow(FlowStep step, Choice choice, String actor, String action, String detail, String days, String unit,
		List<String> errors) {

	/** What the officer does with a step. */
	enum Choice {

		/** 保留 */
		KEEP,
		/** 略去 */
		DROP,
		/** 与上一步合并 */
		JOIN

	}

	static StepRow unchanged(FlowStep step) {
		return new StepRow(step, Choice.KEEP, step.actor(), step.action(), "", days(step), "", List.of());
	}

	static String days(FlowStep step) {
		Integer days = step.limit().days();
		return (days == null) ? "" : days.toString();
	}

	/** The row with errors. */
	StepRow with(List<String> found) {
		return new StepRow(this.step, this.choice, this.actor, this.action, this.detail, this.days, this.unit, found);
	}

}
