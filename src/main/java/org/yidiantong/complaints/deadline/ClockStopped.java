package org.yidiantong.complaints.deadline;

import org.yidiantong.kernel.Refusal;

/**
 * The time limit is suspended although the action needs it running, or the other way
 * round.
 */
public class ClockStopped extends Refusal {

	private ClockStopped(String name) {
		super(name, Reason.CONFLICT);
	}

	static ClockStopped already() {
		return new ClockStopped("clock-stopped");
	}

	static ClockStopped not() {
		return new ClockStopped("clock-running");
	}

}
