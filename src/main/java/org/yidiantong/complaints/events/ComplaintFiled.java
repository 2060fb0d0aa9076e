package org.yidiantong.complaints.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.eventlog.AddedLater;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.organization.PlaceCode;

/**
 * Published when somebody has filed a complaint; the first event of each complaint.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param item Code of the item in the list that was in force; null when none was named
 * @param lineage Permanent key of the item; null when none was named
 * @param category Code of the item's category; null when none was named
 * @param listVersion The version of the list that was in force
 * @param place Codes from the township down to the place, as they were
 * @param nature What kind of complaint it is
 * @param anonymous Whether no contact was left
 * @param dueOn The last day for the answer
 * @param channel On which way it came; HISTORY when it was taken over from another
 * system, and then its events bear the dates that they had there
 */
@EventName("org.yidiantong.complaint.filed")
public record ComplaintFiled(int tenant, ComplaintId complaint, @Nullable ItemCode item,
		@Pattern(regexp = CodePatterns.LINEAGE) @Nullable String lineage,
		@Pattern(regexp = CodePatterns.CODE) @Nullable String category,
		@Pattern(regexp = CodePatterns.CODE) String listVersion, @Size(min = 1, max = 3) List<PlaceCode> place,
		Nature nature, boolean anonymous, LocalDate dueOn, @Nullable @AddedLater Channel channel, int subjectVersion,
		Instant occurredAt) implements ComplaintEvent {

	public ComplaintFiled {
		place = List.copyOf(place);
	}

	/** On which way it came. */
	public enum Channel {

		/** On the pages of the platform, or by a program. */
		ONLINE,

		/** At a window. */
		WINDOW,

		/** By telephone. */
		TELEPHONE,

		/** By letter. */
		LETTER,

		/** From the hotline 12345. */
		HOTLINE,

		/** From the system that the district had before. */
		HISTORY

	}

	/** What kind of complaint it is. */
	public enum Nature {

		/** 诉求: the responsible unit handles it. */
		REQUEST,

		/** 反映问题: how power was used; those concerned keep out of it. */
		REPORT,

		/** 咨询建议 */
		INQUIRY

	}

}
