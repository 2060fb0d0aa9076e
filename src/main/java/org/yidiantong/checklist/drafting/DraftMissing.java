package org.yidiantong.checklist.drafting;

import org.yidiantong.kernel.Refusal;

/**
 * The district has no draft of its next list.
 */
public class DraftMissing extends Refusal {

	public DraftMissing() {
		super("draft-missing", Reason.UNKNOWN);
	}

}
