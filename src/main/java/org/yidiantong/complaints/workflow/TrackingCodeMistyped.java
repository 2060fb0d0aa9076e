package org.yidiantong.complaints.workflow;

import org.yidiantong.kernel.Refusal;

/**
 * The input is not a tracking code: wrong length, an invalid character, or a wrong check
 * character. The message does not repeat the input.
 */
public class TrackingCodeMistyped extends Refusal {

	public TrackingCodeMistyped(boolean complete) {
		super(complete ? "tracking-code-mistyped" : "tracking-code-unreadable", Reason.INVALID);
	}

}
