package org.yidiantong.complaints.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * A complaint as a line of a list. It contains no text that a person wrote.
 *
 * @param revision to be sent with the next action
 * @param caseNumber assigned at acceptance
 * @param leadUnit code of the lead unit; null before the dispatch
 * @param dueOn the due day
 * @param overdue whether the due day is over and the complaint is open
 */
public record ComplaintSummary(UUID id, int revision, @Nullable String caseNumber, ComplaintState state,
		String stateName, Nature nature, @Nullable String itemCode, @Nullable String itemName, String placeCode,
		@Nullable String supervisingUnit, @Nullable String leadUnit, Instant filedAt, @Nullable Instant acceptedAt,
		@Nullable Instant closedAt, LocalDate dueOn, @Nullable LocalDate firstDueOn, boolean overdue) {
}
