package org.yidiantong.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

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
public record ComplaintBehindFigure(UUID id, @Nullable String caseNumber, String state, String township, String place,
		@Nullable String item, @Nullable String lead, Instant filedAt, @Nullable Instant closedAt, LocalDate dueOn,
		@Nullable Integer level, boolean counts) {
}
