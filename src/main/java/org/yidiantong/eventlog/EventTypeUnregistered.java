package org.yidiantong.eventlog;

import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;

/**
 * The class path has no schema of this type under {@code events/}.
 */
public class EventTypeUnregistered extends Refusal {

	private static final int LONGEST_ECHO = 100;

	public EventTypeUnregistered(String type) {
		super("event-type-unknown", Reason.UNKNOWN, PlainText.start(type, LONGEST_ECHO));
	}

}
