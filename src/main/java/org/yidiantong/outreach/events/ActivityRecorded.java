package org.yidiantong.outreach.events;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.organization.PlaceCode;

/**
 * Published when a training, leaflets or bench meetings are recorded, once for each
 * record. A record never changes.
 *
 * @param tenant National code of the district
 * @param kind What was done
 * @param level Who held it
 * @param place Code of a township or village; none for the whole district
 * @param heldOn The day, or the last of several
 * @param times How often it was held
 * @param people How many came
 * @param copies How many leaflets were handed out
 */
@EventName("org.yidiantong.outreach.activity-recorded")
public record ActivityRecorded(int tenant, Kind kind, Level level,
		@Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}") @Nullable PlaceCode place, LocalDate heldOn,
		@Min(1) int times, @Min(0) int people, @Min(0) int copies, String subject, int subjectVersion,
		Instant occurredAt) implements ModuleEvent {

	/** What can be done to make the platform known. */
	public enum Kind {

		/** 培训 */
		TRAINING,

		/** 发放宣传资料 */
		LEAFLETS,

		/** 板凳会 */
		BENCH_MEETING

	}

	/** Who can hold it. */
	public enum Level {

		/** 区级 */
		DISTRICT,

		/** 乡镇级 */
		TOWNSHIP,

		/** 村级 */
		VILLAGE

	}

}
