package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.organization.UnitCode;

/**
 * Published when other units have a complaint in hand without a new dispatch: the
 * district took it back, or a successor took over from a unit that was dissolved.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param former Code of the unit that had it
 * @param lead Code of the lead unit now; absent when the complaint waits for its dispatch
 * @param assisting Codes of the assisting units now
 * @param watching Code of the unit that supervises the lead unit; absent when unknown
 * @param dueOn Last day of the time limit
 * @param state State after it
 */
@EventName("org.yidiantong.complaint.reassigned")
public record ComplaintReassigned(int tenant, ComplaintId complaint, UnitCode former, @Nullable UnitCode lead,
		List<UnitCode> assisting, @Nullable UnitCode watching, LocalDate dueOn, State state, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {

	public ComplaintReassigned {
		assisting = List.copyOf(assisting);
	}

}
