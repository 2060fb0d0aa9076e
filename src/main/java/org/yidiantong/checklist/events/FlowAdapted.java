package org.yidiantong.checklist.events;

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

/**
 * Published when an adaptation of a flow by a township or village takes effect, and when
 * it is ended. A place has at most one adaptation of an item in effect: a later one
 * replaces it.
 *
 * @param tenant National code of the district
 * @param adaptation Id of the adaptation
 * @param item Code of the item in the list that was adapted
 * @param lineage Permanent key of the item
 * @param listVersion The version of the list that was adapted
 * @param place Codes from the township down to the place
 * @param inEffect Whether it takes effect now; otherwise it ends
 * @param changes What it changes, in the order in which it is written
 */
@EventName("org.yidiantong.checklist.flow-adapted")
public record FlowAdapted(int tenant, UUID adaptation, ItemCode item,
		@Pattern(regexp = CodePatterns.LINEAGE) String lineage, @Pattern(regexp = CodePatterns.CODE) String listVersion,
		@Size(min = 1, max = 3) List<PlaceCode> place, boolean inEffect, @Size(min = 1, max = 40) List<Change> changes,
		int subjectVersion, Instant occurredAt) implements ModuleEvent {

	public FlowAdapted {
		place = List.copyOf(place);
		changes = List.copyOf(changes);
	}

	@Override
	public String subject() {
		return "adaptation/" + this.adaptation;
	}

	/**
	 * A change.
	 *
	 * @param kind What is done
	 * @param step Number of the step in the flow of the district; of a new step the one
	 * after which it comes, 0 for the beginning
	 */
	public record Change(Kind kind, @Min(0) int step) {
	}

	/** What can be done to a step. */
	public enum Kind {

		/** 略去 */
		DROP,

		/** 合并 */
		MERGE,

		/** 增加 */
		ADD,

		/** 细化 */
		DETAIL,

		/** 改称 */
		RENAME,

		/** 调整时限 */
		LIMIT

	}

}
