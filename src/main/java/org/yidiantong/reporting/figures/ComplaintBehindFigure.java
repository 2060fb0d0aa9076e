package org.yidiantong.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A case behind a figure, by its public facts, as it stood at the end of the report.
 *
 * @param caseNumber of the district's year; null before acceptance
 * @param state in which it was
 * @param township code
 * @param place code
 * @param item code on display
 * @param lead code of the unit that led
 * @param level of its valid rating; null without one
 * @param counts whether it is above the line of the fraction, for a figure that is one
 */
public record ComplaintBehindFigure(UUID id, @Nullable String caseNumber, String state, String township, String place,
		@Nullable String item, @Nullable String lead, Instant filedAt, @Nullable Instant closedAt, LocalDate dueOn,
		@Nullable Integer level, boolean counts) {
}
