package org.yidiantong.complaints;

import org.yidiantong.kernel.Refusal;

/**
 * What was given is no tracking code: too short, too long, a character that none has, or
 * a check character that does not fit. Its words never repeat it.
 */
public class TrackingCodeMistyped extends Refusal {

	TrackingCodeMistyped(boolean complete) {
		super(complete ? "tracking-code-mistyped" : "tracking-code-unreadable", Reason.INVALID);
	}

}
