package org.yidiantong.complaints.workflow;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.Unchecked;

/**
 * A command to dispatch a complaint.
 *
 * @param unit code of the lead unit; null for the unit that the checklist assigns
 * @param item code of the item; null to keep the present one
 * @param assisting codes of the assisting units
 * @param note the triage note (研判意见)
 */
@Unchecked
public record DispatchComplaint(@Nullable String unit, @Nullable String item, List<String> assisting,
		@Nullable String note) {

	public DispatchComplaint {
		assisting = List.copyOf(assisting);
	}

}
