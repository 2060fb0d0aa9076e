package org.yidiantong.disclosure.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.PlaceCode;

/**
 * Published once for each finding in a version of a disclosure when it becomes public.
 *
 * @param tenant National code of the district
 * @param finding Id of the finding
 * @param disclosure Id of the disclosure
 * @param version Number of the version in which it was found
 * @param kind What was found
 * @param lineage Permanent key of the item
 * @param place Codes from the township down, as they were
 * @param period The period: 2021-10, 2021-Q4, 2021 or 2021-10-08
 */
@EventName("org.yidiantong.disclosure.duty-finding-raised")
public record DutyFindingRaised(int tenant, UUID finding, UUID disclosure, @Min(1) int version, Kind kind,
		@Pattern(regexp = CodePatterns.LINEAGE) String lineage, @Size(min = 1, max = 3) List<PlaceCode> place,
		@Pattern(regexp = "20[0-9]{2}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?") String period,
		Instant occurredAt) implements ModuleEvent {

	public DutyFindingRaised {
		place = List.copyOf(place);
	}

	@Override
	public String subject() {
		return "disclosure-finding/" + this.finding;
	}

	@Override
	public int subjectVersion() {
		return 1;
	}

	/** What needs an explanation. */
	public enum Kind {

		/** 迟报 */
		LATE,

		/** 补报 */
		LONG_PAST,

		/** 公示期后改动 */
		CHANGED_AFTER_NOTICE,

		/** 照抄 */
		COPIED,

		/** 空洞 */
		EMPTY

	}

}
