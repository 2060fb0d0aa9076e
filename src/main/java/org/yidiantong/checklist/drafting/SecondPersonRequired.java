package org.yidiantong.checklist.drafting;

import org.yidiantong.kernel.Refusal;

/**
 * Whoever worked on the draft of a list does not publish it.
 */
public class SecondPersonRequired extends Refusal {

	public SecondPersonRequired() {
		super("list-second-person-required", Reason.FORBIDDEN);
	}

}
