package org.yidiantong.complaints.deadline;

import java.time.LocalDate;

import org.yidiantong.kernel.Refusal;

/**
 * The due day of a complaint is over, and a suspension would change nothing.
 */
public class SuspensionImpossible extends Refusal {

	SuspensionImpossible(LocalDate dueOn) {
		super("suspended-too-late", Reason.CONFLICT, dueOn.toString());
	}

}
