package org.yidiantong.evaluation;

import org.yidiantong.complaints.ComplaintState;
import org.yidiantong.http.Refused;

/**
 * Only a closed case can be rated, and this one is in another state.
 */
public class ComplaintNotClosed extends Refused {

	public ComplaintNotClosed(ComplaintState state) {
		super("complaint-not-closed", Because.CONFLICT, state.forCitizens());
	}

}
