package org.yidiantong.calendar;

import java.time.Instant;

/**
 * The machine's clock is behind what has already happened in this database, so that
 * deadlines and figures would be wrong. The application does not start.
 */
class MachineClockBehind extends IllegalStateException {

	MachineClockBehind(Instant now, Instant mark) {
		super("The machine's clock says " + now + ", but things happened in this database until " + mark
				+ ". Correct the clock. If it is right and was wrong before, start once with "
				+ "--yidiantong.business-time.resume=false");
	}

}
