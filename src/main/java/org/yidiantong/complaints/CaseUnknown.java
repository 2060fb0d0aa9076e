package org.yidiantong.complaints;

import org.yidiantong.http.Refused;

/**
 * There is no case of this id that whoever asks may see.
 */
public class CaseUnknown extends Refused {

	public CaseUnknown() {
		super("case-unknown", Because.UNKNOWN);
	}

}
