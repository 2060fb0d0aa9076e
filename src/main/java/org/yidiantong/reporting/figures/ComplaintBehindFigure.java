package org.yidiantong.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A complaint behind a figure, with its public facts as of the end of the report.
 *
 * @param caseNumber number within the district's year; null before acceptance
 * @param state its state at that time
 * @param township code
 * @param place code
 * @param item code on display
 * @param lead code of the leading unit
 * @param level level of its valid rating; null without one
 * @param counts whether it belongs to the numerator of the figure
 */
public record ComplaintBehindFigure(ComplaintId id, @Nullable String caseNumber, String state, PlaceCode township,
		PlaceCode place, @Nullable ItemCode item, @Nullable UnitCode lead, Instant filedAt, @Nullable Instant closedAt,
		LocalDate dueOn, @Nullable Integer level, boolean counts) {
}
