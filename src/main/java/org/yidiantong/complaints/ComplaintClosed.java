package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the log says when a case is closed.
 *
 * @param lead code of the unit that led
 * @param dueOn the last day that it had
 * @param firstDueOn the same before extensions and suspensions
 */
record ComplaintClosed(int tenant, UUID complaint, String lead, LocalDate dueOn, @Nullable LocalDate firstDueOn) {

	static ComplaintClosed of(Complaint complaint) {
		CaseClock clock = complaint.facts().clock();
		return new ComplaintClosed(complaint.id().tenant(), complaint.id().value(),
				complaint.assignment().orElseThrow().lead(), clock.dueOn(), clock.firstDueOn());
	}

}
