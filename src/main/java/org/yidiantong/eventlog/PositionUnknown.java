package org.yidiantong.eventlog;

import org.yidiantong.kernel.Refusal;

/**
 * The district's log ends before this position. This happens to a reader when the log was
 * restored from an older backup.
 */
public class PositionUnknown extends Refusal {

	public PositionUnknown(long position) {
		super("event-position-unknown", Reason.GONE, Long.toString(position));
	}

}
