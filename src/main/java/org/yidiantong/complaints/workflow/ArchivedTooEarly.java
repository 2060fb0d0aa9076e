package org.yidiantong.complaints.workflow;

import java.time.LocalDate;

import org.yidiantong.kernel.Refusal;

/**
 * The complainant can still rate a closed complaint, so it is not archived yet.
 */
public class ArchivedTooEarly extends Refusal {

	/**
	 * @param from the first day on which it can be archived
	 */
	public ArchivedTooEarly(LocalDate from) {
		super("archived-too-early", Reason.CONFLICT, from);
	}

}
