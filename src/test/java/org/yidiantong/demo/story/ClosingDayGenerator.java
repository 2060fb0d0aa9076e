package org.yidiantong.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Finds days of closing: working days within each complaint's span, so many in each
 * month.
 */
final class ClosingDayGenerator {

	private static final int TRIES = 400_000;

	private final List<ComplaintDraft> cases;

	private final List<ComplaintDraft> free;

	private final Random random;

	ClosingDayGenerator(List<ComplaintDraft> cases, List<ComplaintDraft> free, Random random) {
		this.cases = cases.stream().filter(ComplaintDraft::isClosed).toList();
		this.free = free;
		this.random = random;
	}

	static int span(long days) {
		int span = 0;
		while (days > StoryTotals.SPANS[span][1]) {
			span++;
		}
		return span;
	}

	void settle() {
		List<ComplaintDraft> moved = new ArrayList<>(this.cases.stream().filter((one) -> one.closed == null).toList());
		moved.forEach(this::choose);
		int off = off();
		for (int i = 0; i < TRIES && off > 0; i++) {
			ComplaintDraft one = moved.get(this.random.nextInt(moved.size()));
			ComplaintDraft other = this.free.get(this.random.nextInt(this.free.size()));
			boolean swap = this.free.contains(one);
			State before = new State(one, other);
			if (swap) {
				int span = one.span;
				one.span = other.span;
				other.span = span;
				choose(other);
			}
			choose(one);
			int then = off();
			if (then > off) {
				before.restore(one, other);
			}
			else {
				off = then;
			}
		}
		if (off > 0) {
			throw new IllegalStateException("The months do not agree, by " + off);
		}
	}

	/** A day of closing, or none. */
	private void choose(ComplaintDraft one) {
		List<LocalDate> days = days(one);
		one.closed = days.isEmpty() ? null : days.get(this.random.nextInt(days.size()));
	}

	/** On which days it can be closed as it is marked. */
	static List<LocalDate> days(ComplaintDraft one) {
		List<LocalDate> days = new ArrayList<>();
		for (int day = StoryTotals.SPANS[one.span][0]; day <= StoryTotals.SPANS[one.span][1]; day++) {
			LocalDate closed = one.filed.plusDays(day);
			if (fits(one, closed)) {
				days.add(closed);
			}
		}
		return days;
	}

	private static boolean fits(ComplaintDraft one, LocalDate closed) {
		if (!WorkingDays.isWorked(closed) || !closed.isBefore(WorkingDays.LAST)) {
			return false;
		}
		if (one.extensions > 0) {
			// It was asked for because the time would not do.
			return closed.isAfter(WorkingDays.after(one.filed, 7));
		}
		return closed.isAfter(one.due()) == one.late;
	}

	private int off() {
		int[] months = new int[4];
		int off = 0;
		for (ComplaintDraft one : this.cases) {
			if (one.closed == null) {
				off += 5;
			}
			else {
				months[one.closed.getMonthValue() - 9]++;
			}
		}
		for (int month = 0; month < 4; month++) {
			off += Math.abs(months[month] - StoryTotals.MONTHS[month][1]);
		}
		return off;
	}

	private record State(int oneSpan, LocalDate oneClosed, int otherSpan, LocalDate otherClosed) {

		State(ComplaintDraft one, ComplaintDraft other) {
			this(one.span, one.closed, other.span, other.closed);
		}

		void restore(ComplaintDraft one, ComplaintDraft other) {
			one.span = this.oneSpan;
			one.closed = this.oneClosed;
			other.span = this.otherSpan;
			other.closed = this.otherClosed;
		}

	}

}
