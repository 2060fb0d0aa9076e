package org.yidiantong.checklist;

import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;

/**
 * The district has not published this version of its list.
 */
public class VersionUnknown extends Refusal {

	private static final int LONGEST_ECHO = 40;

	public VersionUnknown(String version) {
		super("version-unknown", Reason.UNKNOWN, PlainText.start(version, LONGEST_ECHO));
	}

}
