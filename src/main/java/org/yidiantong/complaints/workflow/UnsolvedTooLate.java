package org.yidiantong.complaints.workflow;

import java.time.LocalDate;

import org.yidiantong.kernel.Refusal;

/**
 * The days are over in which the complainant can say that a closed complaint is not
 * solved.
 */
public class UnsolvedTooLate extends Refusal {

	/**
	 * @param until the last day on which it could be said
	 */
	public UnsolvedTooLate(LocalDate until) {
		super("unsolved-too-late", Reason.CONFLICT, until);
	}

}
