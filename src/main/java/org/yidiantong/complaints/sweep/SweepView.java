package org.yidiantong.complaints.sweep;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.inspection.SweepSum;
import org.yidiantong.complaints.inspection.UnitName;

/**
 * A sweep as the desk sees it.
 *
 * @param complaint id of the complaint that caused it; the units never see it
 * @param caseNumber number of that complaint
 * @param task what to check
 * @param openedBy the unit that opened it; null for the district
 * @param dueOn the last day to return something
 * @param sum what the units found and fixed
 * @param overdue number of units that have returned nothing and whose time is over
 */
public record SweepView(SweepId id, ComplaintId complaint, @Nullable String caseNumber, ItemCode itemCode,
		String itemName, String task, @Nullable UnitName openedBy, Instant openedAt, LocalDate dueOn, SweepSum sum,
		int overdue) {
}
