package org.yidiantong.complaints.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.deadline.DeadlineBreakdown;

/**
 * The time limit of a complaint.
 *
 * @param dueOn the due day
 * @param firstDueOn the due day before extensions and suspensions
 * @param dueParts the working days that the deadline consists of
 * @param overdue whether the due day is over and the complaint is open and was never
 * closed
 * @param redoOverdue whether the due day is over of a complaint that was reopened and is
 * open; it counts as closed, by its first closing
 * @param suspendedOn the day on which the deadline was suspended; null while it runs
 * @param extensions how often it was extended
 */
public record ComplaintDeadline(LocalDate dueOn, @Nullable LocalDate firstDueOn, DeadlineBreakdown dueParts,
		boolean overdue, boolean redoOverdue, @Nullable LocalDate suspendedOn, int extensions) {
}
