package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.eventlog.EventName;

/**
 * Published when the desk has assigned a complaint to a unit, for the first time or
 * again. It replaces everything that an earlier assignment said.
 *
 * @param tenant national code of the district
 * @param complaint id of the complaint; citizens never see it
 * @param item code of the item that the complaint is now known to be about; null for none
 * @param lineage permanent key of the item
 * @param category code of the item's category
 * @param place codes from the township down to the place
 * @param lead code of the unit that leads
 * @param assisting codes of the units that assist
 * @param watching code of the unit that watches over the lead; null where none is known
 * @param grade how much work it is
 * @param dueOn the last day for the answer
 * @param firstDueOn the same before extensions and suspensions
 * @param repeatOf id of an earlier complaint of the same item and place; null for none
 * @param subjectVersion how often the complaint has moved, this time included
 * @param occurredAt business time
 */
@EventName("org.yidiantong.complaint.dispatched")
public record ComplaintDispatched(int tenant, UUID complaint, @Nullable String item, @Nullable String lineage,
		@Nullable String category, List<String> place, String lead, List<String> assisting, @Nullable String watching,
		HandlingGrade grade, LocalDate dueOn, @Nullable LocalDate firstDueOn, @Nullable UUID repeatOf,
		int subjectVersion, Instant occurredAt) implements ComplaintEvent {

	public ComplaintDispatched {
		place = List.copyOf(place);
		assisting = List.copyOf(assisting);
	}

}
