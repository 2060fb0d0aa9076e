package org.yidiantong.organization;

import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;

/**
 * The district has no place with this code.
 */
public class PlaceUnknown extends Refusal {

	private static final int LONGEST_ECHO = 40;

	public PlaceUnknown(String code) {
		super("place-unknown", Reason.UNKNOWN, PlainText.start(code, LONGEST_ECHO));
	}

}
