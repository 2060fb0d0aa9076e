package org.yidiantong.complaints;

import org.yidiantong.kernel.Unchecked;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A command to dispatch a complaint.
 *
 * @param unit code of the unit that leads; null for the one that answers for the item at
 * the place
 * @param item code of the item that it is about; null to leave that as it is
 * @param assisting codes of units that assist
 * @param note the triage note (研判意见)
 */
@Unchecked
public record DispatchComplaint(@Nullable String unit, @Nullable String item, List<String> assisting,
		@Nullable String note) {

	public DispatchComplaint {
		assisting = List.copyOf(assisting);
	}

}
