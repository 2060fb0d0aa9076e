package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * Published when the desk has assigned a complaint to a unit, for the first time or
 * again. It replaces everything that an earlier assignment said.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param item Code of the item that the complaint is now known to be about; null for none
 * @param lineage Permanent key of the item
 * @param category Code of the item's category
 * @param place Codes from the township down to the place
 * @param lead Code of the unit that leads
 * @param assisting Codes of the units that assist
 * @param watching Code of the unit that watches over the lead; null where none is known
 * @param grade How much work it is
 * @param dueOn The last day for the answer
 * @param firstDueOn The same before extensions and suspensions
 * @param repeatOf Id of an earlier complaint of the same item and place; null for none
 */
@EventName("org.yidiantong.complaint.dispatched")
public record ComplaintDispatched(int tenant, ComplaintId complaint, @Nullable ItemCode item,
		@Pattern(regexp = CodePatterns.LINEAGE) @Nullable String lineage,
		@Pattern(regexp = CodePatterns.CODE) @Nullable String category, @Size(min = 1, max = 3) List<PlaceCode> place,
		UnitCode lead, List<UnitCode> assisting, @Nullable UnitCode watching, Grade grade, LocalDate dueOn,
		@Nullable LocalDate firstDueOn, @Nullable ComplaintId repeatOf, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {

	public ComplaintDispatched {
		place = List.copyOf(place);
		assisting = List.copyOf(assisting);
	}

	/** How much work a complaint is. */
	public enum Grade {

		/** 简易 */
		SIMPLE,

		/** 一般 */
		GENERAL,

		/** 复杂 */
		COMPLEX

	}

}
