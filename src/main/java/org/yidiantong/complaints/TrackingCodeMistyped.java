package org.yidiantong.complaints;

import org.yidiantong.http.Refused;

/**
 * What was given is no tracking code: too short, too long, a character that none has, or
 * a check character that does not fit. Its words never repeat it.
 */
public class TrackingCodeMistyped extends Refused {

	TrackingCodeMistyped(boolean complete) {
		super(complete ? "tracking-code-mistyped" : "tracking-code-unreadable", Because.INVALID);
	}

}
