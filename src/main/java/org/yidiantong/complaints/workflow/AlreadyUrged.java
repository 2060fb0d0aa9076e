package org.yidiantong.complaints.workflow;

import java.time.LocalDate;

import org.yidiantong.kernel.Refusal;

/**
 * The complaint was urged on this working day already.
 */
public class AlreadyUrged extends Refusal {

	/**
	 * @param from the first day on which it can be urged again
	 */
	public AlreadyUrged(LocalDate from) {
		super("already-urged", Reason.CONFLICT, from);
	}

}
