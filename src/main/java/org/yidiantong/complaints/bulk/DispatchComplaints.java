package org.yidiantong.complaints.bulk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.Unchecked;

/**
 * A command to dispatch several complaints with one note; those that are not accepted yet
 * are accepted first.
 *
 * @param cases the complaints, each with the revision that was read
 * @param unit code of the lead unit of all; null for the unit that the checklist assigns
 * to each
 * @param note the triage note (研判意见) of all
 */
@Unchecked
public record DispatchComplaints(List<Choice> cases, @Nullable String unit, @Nullable String note) {

	public DispatchComplaints {
		cases = List.copyOf(cases);
	}

	/**
	 * One of the complaints.
	 *
	 * @param id of the complaint
	 * @param revision that was read
	 */
	public record Choice(@Nullable String id, @Nullable Integer revision) {
	}

}
