package org.yidiantong.complaints.inspection;

import java.time.LocalDate;
import java.util.Set;

import org.yidiantong.checklist.ItemCode;

/**
 * Criteria for selecting complaints of the public record.
 *
 * @param from first day of filing
 * @param to last day of filing
 * @param items codes of the wanted items; empty for all, unless {@code unassigned}
 * @param unassigned whether complaints without an item are wanted, besides those of the
 * items
 * @param closed true for closed ones, false for open ones; empty for both
 */
public record PublicComplaintFilter(LocalDate from, LocalDate to, Set<ItemCode> items, boolean unassigned,
		Set<Boolean> closed) {

	public PublicComplaintFilter {
		items = Set.copyOf(items);
		closed = Set.copyOf(closed);
	}

}
