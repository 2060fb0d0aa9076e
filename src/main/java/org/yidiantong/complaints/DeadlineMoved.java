package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the log says when the time for a case is extended, or runs on.
 *
 * @param dueOn the last day now
 * @param extensions how often it was extended so far
 */
record DeadlineMoved(int tenant, UUID complaint, LocalDate dueOn, int extensions) {

	static DeadlineMoved of(Complaint complaint) {
		CaseClock clock = complaint.facts().clock();
		return new DeadlineMoved(complaint.id().tenant(), complaint.id().value(), clock.dueOn(), clock.extensions());
	}

}
