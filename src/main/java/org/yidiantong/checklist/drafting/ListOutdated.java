package org.yidiantong.checklist.drafting;

import org.yidiantong.kernel.Refusal;

/**
 * The draft changes a version that has been followed by another one since.
 */
public class ListOutdated extends Refusal {

	/**
	 * @param changed the version that the draft changes
	 * @param newest the version that takes effect last
	 */
	public ListOutdated(String changed, String newest) {
		super("list-outdated", Reason.CONFLICT, changed, newest);
	}

}
