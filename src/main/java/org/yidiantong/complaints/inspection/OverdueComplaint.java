package org.yidiantong.complaints.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.deadline.ComplaintClock;
import org.yidiantong.complaints.workflow.ComplaintState;

/**
 * Defines when a complaint is overdue: it is open, was never closed, and its due day is
 * over. A complaint that is being redone counts as closed, by its first closing. The
 * figures of reporting use the same definition, see domain.md.
 */
public final class OverdueComplaint {

	/**
	 * Whether the due day is over, as an SQL condition on {@code c}; its parameter is
	 * today. What is being redone can be late too. A clock that stopped after the due day
	 * does not make a late complaint punctual.
	 */
	public static final String PAST_DUE = "c.due_on < ? AND (c.suspended_on IS NULL OR c.suspended_on > c.due_on)";

	/** The definition as an SQL condition on {@code c}; its parameter is today. */
	public static final String CONDITION = "c.state IN (" + ComplaintState.openOnes()
		.stream()
		.map((state) -> "'" + state.name() + "'")
		.collect(Collectors.joining(", ")) + ") AND c.closed_at IS NULL AND " + PAST_DUE;

	private OverdueComplaint() {
	}

	/**
	 * Whether a complaint that was closed and reopened is late. It is not overdue in the
	 * figures, because its first closing counts, and is shown apart (重办超期).
	 */
	public static boolean isWhileRedone(ComplaintState state, @Nullable Instant closedAt, ComplaintClock clock,
			LocalDate today) {
		return state.isOpen() && closedAt != null && clock.isOver(today);
	}

	/** Whether a complaint is overdue on a day. */
	public static boolean is(ComplaintState state, @Nullable Instant closedAt, ComplaintClock clock, LocalDate today) {
		return state.isOpen() && closedAt == null && clock.isOver(today);
	}

}
