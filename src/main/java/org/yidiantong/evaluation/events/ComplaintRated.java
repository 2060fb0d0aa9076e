package org.yidiantong.evaluation.events;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when the person who filed a complaint rates the answer. A rating never
 * changes, and a complaint has at most one of each kind in each of its rounds.
 *
 * @param tenant National code of the district
 * @param complaint Id of the complaint; citizens never see it
 * @param kind The rating that counts, or one after a redo or a rectification, which is
 * kept apart
 * @param round Number of the round that is rated; 1 until the complaint is reopened
 * @param level 5 very satisfied to 1 very dissatisfied; 3 to 5 are satisfied
 * @param tags What it is about
 * @param anonymous Whether no contact was left
 */
@EventName(value = "org.yidiantong.evaluation.rated", version = 2, upcasters = RatedInFirstRound.class)
public record ComplaintRated(int tenant, ComplaintId complaint, Kind kind, @Min(1) int round, @Min(1) @Max(5) int level,
		@Size(max = 3) List<Tag> tags, boolean anonymous, String subject, int subjectVersion,
		Instant occurredAt) implements ModuleEvent {

	public ComplaintRated {
		tags = List.copyOf(tags);
	}

	/** Which of the possible ratings it is. */
	public enum Kind {

		/** The first one, which counts in every figure. */
		FIRST,

		/** The one after a complaint was reopened and closed again. */
		AFTER_REDO,

		/** The one after a rectification. */
		AFTER_RECTIFICATION

	}

	/** What a rating is about. */
	public enum Tag {

		/** 服务态度 */
		ATTITUDE,

		/** 办理速度 */
		SPEED,

		/** 办理结果 */
		RESULT

	}

}
