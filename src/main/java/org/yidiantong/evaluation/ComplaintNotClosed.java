package org.yidiantong.evaluation;

import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.kernel.Refusal;

/**
 * The complaint is not closed, so it cannot be rated.
 */
public class ComplaintNotClosed extends Refusal {

	public ComplaintNotClosed(ComplaintState state) {
		super("complaint-not-closed", Reason.CONFLICT, state.forCitizens());
	}

}
