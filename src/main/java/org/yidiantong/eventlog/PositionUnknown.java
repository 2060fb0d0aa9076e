package org.yidiantong.eventlog;

import org.yidiantong.kernel.Refusal;

/**
 * The district's log does not reach as far as this position. A reader that has one from
 * it stands on a log that was set back to an older copy.
 */
public class PositionUnknown extends Refusal {

	public PositionUnknown(long position) {
		super("event-position-unknown", Reason.INVALID, Long.toString(position));
	}

}
