package org.yidiantong.checklist.adoption;

import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;

/**
 * The base list is unknown, or is not a later version of the one that the district has
 * adopted.
 */
public class BaseNotOffered extends Refusal {

	private static final int LONGEST_ECHO = 40;

	BaseNotOffered(BaseName base) {
		this(base.toString());
	}

	/** A name that no base list can have, as a caller sent it. */
	public BaseNotOffered(String name) {
		super("base-not-offered", Reason.UNKNOWN, PlainText.start(name, LONGEST_ECHO));
	}

}
