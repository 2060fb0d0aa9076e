package org.yidiantong.checklist.adoption;

import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;

/**
 * The base list is unknown, or is not a later version of the one that the district has
 * adopted.
 */
public class BaseNotOffered extends Refusal {

	private static final int LONGEST_ECHO = 40;

	/** The name may be any text that a caller sent. */
	public BaseNotOffered(String name) {
		super("base-not-offered", Reason.UNKNOWN, PlainText.start(name, LONGEST_ECHO));
	}

}
