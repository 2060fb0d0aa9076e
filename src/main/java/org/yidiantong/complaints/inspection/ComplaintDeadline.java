package org.yidiantong.complaints.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.deadline.DeadlineBreakdown;

/**
 * The deadline for the answer to a complaint.
 *
 * @param dueOn the last day for the answer
 * @param firstDueOn that day before extensions and suspensions
 * @param dueParts the working days that the deadline consists of
 * @param overdue whether that day has passed and the complaint is not closed
 * @param suspendedOn the day on which the deadline was suspended; null while it runs
 * @param extensions how often it was extended
 */
public record ComplaintDeadline(LocalDate dueOn, @Nullable LocalDate firstDueOn, DeadlineBreakdown dueParts,
		boolean overdue, @Nullable LocalDate suspendedOn, int extensions) {
}
