package org.yidiantong.eventlog;

import org.yidiantong.kernel.Refusal;

/**
 * There is no schema of this type under {@code events/} on the class path.
 */
public class EventTypeUnregistered extends Refusal {

	private static final int LONGEST_ECHO = 100;

	public EventTypeUnregistered(String type) {
		super("event-type-unknown", Reason.UNKNOWN, type.substring(0, Math.min(type.length(), LONGEST_ECHO)));
	}

}
