package org.yidiantong.evaluation;

import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.kernel.Refusal;

/**
 * Only a closed case can be rated, and this one is in another state.
 */
public class ComplaintNotClosed extends Refusal {

	public ComplaintNotClosed(ComplaintState state) {
		super("complaint-not-closed", Reason.CONFLICT, state.forCitizens());
	}

}
