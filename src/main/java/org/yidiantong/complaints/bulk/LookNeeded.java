package org.yidiantong.complaints.bulk;

import org.yidiantong.kernel.Refusal;

/**
 * The words of the complaint or its supplements have to be looked at before the unit sees
 * them, so it is dispatched from its own page.
 */
public class LookNeeded extends Refusal {

	private LookNeeded(String name) {
		super(name, Reason.CONFLICT);
	}

	/** Its words suggest that it is a report. */
	static LookNeeded ofWords() {
		return new LookNeeded("words-need-look");
	}

	/** A supplement waits for the desk's look. */
	static LookNeeded ofSupplement() {
		return new LookNeeded("supplement-needs-look");
	}

}
