package org.yidiantong.integration.webhooks;

import java.util.List;

/**
 * Attempts made one after the other at the same receiver, and what they say about it.
 *
 * @param before number of failures in a row before them
 * @param attempts in the order in which they were made
 */
record AttemptSeries(int before, List<Attempt> attempts) {

	/** Failures in a row after which a receiver is left alone for a while. */
	private static final int FAILURES = 3;

	boolean isAnyAccepted() {
		return this.attempts.stream().anyMatch(AttemptSeries::isAccepted);
	}

	/** Returns the number of failures in a row up to now; 0 after a success. */
	int failures() {
		int failed = 0;
		while (failed < this.attempts.size() && !isAccepted(this.attempts.get(this.attempts.size() - 1 - failed))) {
			failed++;
		}
		return (failed < this.attempts.size()) ? failed : this.before + failed;
	}

	/** Whether the receiver said at last that it wants no more events. */
	boolean isGone() {
		return isLast(Outcome.GONE);
	}

	/** Whether the receiver gets no further event now. */
	boolean isOver() {
		return isGone() || isLast(Outcome.TIMEOUT) || (!this.attempts.isEmpty() && failures() >= FAILURES);
	}

	private boolean isLast(Outcome outcome) {
		return !this.attempts.isEmpty() && this.attempts.get(this.attempts.size() - 1).outcome() == outcome;
	}

	private static boolean isAccepted(Attempt attempt) {
		return attempt.outcome() == Outcome.ACCEPTED;
	}

}
