package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.Nature;
import org.yidiantong.eventlog.EventName;

/**
 * Published when somebody has filed a complaint; the first event of each complaint.
 *
 * @param tenant national code of the district
 * @param complaint id of the complaint; citizens never see it
 * @param item code of the item in the list that was in force; null when none was named
 * @param lineage permanent key of the item; null when none was named
 * @param category code of the item's category; null when none was named
 * @param listVersion the version of the list that was in force
 * @param place codes from the township down to the place, as they were
 * @param nature what kind of complaint it is
 * @param anonymous whether no contact was left
 * @param dueOn the last day for the answer
 * @param subjectVersion how often the complaint has moved, this time included
 * @param occurredAt business time
 */
@EventName("org.yidiantong.complaint.filed")
public record ComplaintFiled(int tenant, UUID complaint, @Nullable String item, @Nullable String lineage,
		@Nullable String category, String listVersion, List<String> place, Nature nature, boolean anonymous,
		LocalDate dueOn, int subjectVersion, Instant occurredAt) implements ComplaintEvent {

	public ComplaintFiled {
		place = List.copyOf(place);
	}

}
