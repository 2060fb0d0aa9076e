package org.yidiantong.disclosure.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * Published when a version of a disclosure becomes public. A published version never
 * changes; a correction is another version of the same disclosure.
 *
 * @param tenant National code of the district
 * @param disclosure Id of the disclosure
 * @param version Number of the version; one above 1 is a correction
 * @param kind Party, village or financial affairs
 * @param item Code of the item in the list that counted
 * @param lineage Permanent key of the item
 * @param listVersion The version of the list that counted
 * @param place Codes from the township down to the place, as they were
 * @param unit Code of the unit that publishes
 * @param periodLength How long the period is; EVENT is disclosed at once
 * @param period The period: 2021-10, 2021-Q4, 2021, or a day
 * @param audience For whom it is
 * @param empty Whether it says that nothing happened
 */
@EventName("org.yidiantong.disclosure.published")
public record DisclosurePublished(int tenant, UUID disclosure, @Min(1) int version, Kind kind, ItemCode item,
		@Pattern(regexp = CodePatterns.LINEAGE) String lineage, @Pattern(regexp = CodePatterns.CODE) String listVersion,
		@Size(min = 1, max = 3) List<PlaceCode> place, @Pattern(regexp = "[0-9A-Za-z._-]{1,60}") UnitCode unit,
		PeriodLength periodLength, @Pattern(regexp = "20[0-9]{2}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?") String period,
		Audience audience, boolean empty, Instant occurredAt) implements ModuleEvent {

	public DisclosurePublished {
		place = List.copyOf(place);
	}

	@Override
	public String subject() {
		return "disclosure/" + this.disclosure;
	}

	@Override
	public int subjectVersion() {
		return this.version;
	}

	/** Which of the three affairs (三务) it belongs to. */
	public enum Kind {

		/** 党务公开 */
		PARTY,

		/** 村务公开 */
		VILLAGE,

		/** 财务公开 */
		FINANCE

	}

	/** How long a period can be. */
	public enum PeriodLength {

		/** 月 */
		MONTH,

		/** 季度 */
		QUARTER,

		/** 年 */
		YEAR,

		/** 一事一公开: what is disclosed at once */
		EVENT

	}

	/** Who may read it. */
	public enum Audience {

		/** 所有人 */
		PUBLIC,

		/** 本村（社区） */
		VILLAGE,

		/** 党员 */
		PARTY_MEMBERS

	}

}
