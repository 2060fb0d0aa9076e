package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.HandlingGrade;

/**
 * What the log says when a case is given to a unit.
 *
 * @param item code that it is now known to be about; null when it is about none
 * @param category code of the item's category
 * @param place codes from the township down
 * @param lead code of the unit that leads
 * @param watching code of the unit that watches over the lead
 * @param dueOn the last day for the answer
 * @param firstDueOn the same before extensions and suspensions
 * @param repeatOf id of an earlier complaint of the same item and place; null for none
 */
record ComplaintDispatched(int tenant, UUID complaint, @Nullable String item, @Nullable String lineage,
		@Nullable String category, List<String> place, String lead, List<String> assisting, @Nullable String watching,
		HandlingGrade grade, LocalDate dueOn, @Nullable LocalDate firstDueOn, @Nullable UUID repeatOf) {

	static ComplaintDispatched of(Complaint complaint) {
		Matter matter = complaint.matter();
		Assignment assignment = complaint.assignment().orElseThrow();
		CaseClock clock = complaint.facts().clock();
		return new ComplaintDispatched(complaint.id().tenant(), complaint.id().value(), matter.itemCode(),
				matter.itemLineage(), assignment.category(), matter.place(), assignment.lead(), assignment.assisting(),
				assignment.watching(), assignment.grade(), clock.dueOn(), clock.firstDueOn(),
				complaint.facts().repeatOf());
	}

}
