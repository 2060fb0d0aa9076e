package org.yidiantong.complaints;

import org.yidiantong.http.Refused;

/**
 * The time for a case does not run, or it runs already.
 */
public class ClockStopped extends Refused {

	private ClockStopped(String name) {
		super(name, Because.CONFLICT);
	}

	static ClockStopped already() {
		return new ClockStopped("clock-stopped");
	}

	static ClockStopped not() {
		return new ClockStopped("clock-running");
	}

}
