package org.yidiantong.complaints.inspection;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.supervision.Orderer;

/**
 * An order that has a complaint under supervision (督办).
 *
 * @param orderer who ordered it
 * @param unit the supervising unit; null for a leader and the district
 * @param dueOn by when it is to be done
 * @param overdue whether that day is over
 * @param note what is asked
 */
public record SupervisionView(Orderer.Kind orderer, @Nullable UnitName unit, Instant orderedAt, LocalDate dueOn,
		boolean overdue, String note) {
}
