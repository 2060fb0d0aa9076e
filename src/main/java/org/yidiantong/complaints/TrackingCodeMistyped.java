package org.yidiantong.complaints;

import org.yidiantong.kernel.Refusal;

/**
 * The input is not a tracking code: wrong length, an invalid character, or a wrong check
 * character. The message does not repeat the input.
 */
public class TrackingCodeMistyped extends Refusal {

	TrackingCodeMistyped(boolean complete) {
		super(complete ? "tracking-code-mistyped" : "tracking-code-unreadable", Reason.INVALID);
	}

}
