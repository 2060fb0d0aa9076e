package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Refusal;

/**
 * The filing waits for a look by the desk. Until then its complainant can only track it
 * and take it back.
 */
public class FilingHeld extends Refusal {

	public FilingHeld() {
		super("filing-held", Reason.CONFLICT);
	}

}
