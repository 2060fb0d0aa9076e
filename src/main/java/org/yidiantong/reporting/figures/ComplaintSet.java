package org.yidiantong.reporting.figures;

/**
 * The cases that are counted for a figure. Each is a condition on how cases stood at an
 * end, {@code :day} being its last day; and one on what belongs to the period from
 * {@code :from} on. Counts, rates and the lists behind them are all taken by these.
 */
enum ComplaintSet implements Measure {

	/** All that count: without those that left the count. */
	COMPLAINTS("counted", "filed_at >= :from"),
	/** Filed in the period. */
	NEW("counted AND filed_at >= :from", ""),
	/** Filed before the period and not finished when it began. */
	CARRIED_OVER("counted AND filed_at < :from AND (closed_at >= :from OR closed_at IS NULL "
			+ "AND (ended_at IS NULL OR ended_at >= :from))", ""),
	/** What there was to do in the period. */
	AT_HAND("counted AND (filed_at >= :from OR closed_at >= :from OR closed_at IS NULL "
			+ "AND (ended_at IS NULL OR ended_at >= :from))", ""),
	/** Closed at least once; rejected ones among them, reopened ones too. */
	CLOSED("counted AND closed_at IS NOT NULL", "closed_at >= :from"),
	/** Closed in the period. */
	CLOSED_NOW("counted AND closed_at >= :from", ""),
	/** Neither closed nor taken back. */
	OPEN("counted AND closed_at IS NULL AND outcome IS NULL", ""),
	/** Open, and the last day is over. */
	OVERDUE("counted AND closed_at IS NULL AND outcome IS NULL AND due_on < :day AND suspended_on IS NULL", ""),
	/** Closed within the time that they had in the end. */
	ON_TIME("counted AND closed_at IS NOT NULL AND closed_on_time", "closed_at >= :from"),
	/** Closed within the time that they had at first. */
	BY_FIRST_DUE("counted AND closed_at IS NOT NULL AND closed_by_first_due", "closed_at >= :from"),
	/** Those of which it is known whether they were on time. */
	JUDGED("counted AND (closed_at IS NOT NULL OR outcome IS NULL AND due_on < :day AND suspended_on IS NULL)",
			"(closed_at >= :from OR closed_at IS NULL)"),
	/** The same by the first last day. */
	JUDGED_AT_FIRST("counted AND (closed_at IS NOT NULL OR outcome IS NULL AND coalesce(first_due_on, due_on) < :day)",
			"(closed_at >= :from OR closed_at IS NULL)"),
	/** Accepted at least once. */
	ACCEPTED("counted AND accepted_at IS NOT NULL", "accepted_at >= :from"),
	/** Accepted ones that repeat another of the same item and place within 90 days. */
	REPEATS("counted AND accepted_at IS NOT NULL AND repeat_of IS NOT NULL", "accepted_at >= :from"),
	/** With a valid rating, which is the first. */
	RATED("counted AND level IS NOT NULL", "rated_at >= :from"),
	/** Rated 3 to 5. */
	SATISFIED("counted AND level >= 3", "rated_at >= :from"),
	/** Rated 1 or 2. */
	DISSATISFIED("counted AND level <= 2", "rated_at >= :from"),
	/** To be called back; without anonymous ones that could not be reached. */
	CALL_BACKS("counted AND call_back_required", "call_back_opened_at >= :from"),
	/** Reached by a call-back. */
	CALLED_BACK("counted AND call_back_required AND call_back_reached", "call_back_opened_at >= :from"),
	/** Dispatched, as often as they were. */
	DISPATCHES("counted AND dispatches > 0", "filed_at >= :from", "dispatches"),
	/** Returned as wrongly dispatched, as often as they were. */
	RETURNS("counted AND returns > 0", "filed_at >= :from", "returns"),
	/** Closed after acceptance, with the working days that it took. */
	HANDLED("counted AND closed_at IS NOT NULL AND handling_days IS NOT NULL", "closed_at >= :from"),
	/** The sum of those days. */
	HANDLING_DAYS("counted AND closed_at IS NOT NULL AND handling_days IS NOT NULL", "closed_at >= :from",
			"handling_days"),
	/** Not accepted. */
	REJECTED("counted AND outcome = 'REJECTED'", "closed_at >= :from"),
	/** Closed before and being done again. */
	REDOING("counted AND closed_at IS NOT NULL AND outcome IS NULL", ""),
	/** Taken back after acceptance: in the count, and neither closed nor open. */
	TAKEN_BACK("counted AND outcome = 'WITHDRAWN'", "ended_at >= :from"),
	/** Left the count: taken back before acceptance, merged or referred. */
	NOT_COUNTED("NOT counted", "ended_at >= :from");

	private final String condition;

	private final String inPeriod;

	private final String weight;

	ComplaintSet(String condition, String inPeriod) {
		this(condition, inPeriod, "");
	}

	ComplaintSet(String condition, String inPeriod, String weight) {
		this.condition = condition;
		this.inPeriod = inPeriod;
		this.weight = weight;
	}

	/** The condition on a case. */
	String where(Basis basis) {
		return (basis == Basis.CUMULATIVE || this.inPeriod.isEmpty()) ? "(" + this.condition + ")"
				: "(" + this.condition + " AND " + this.inPeriod + ")";
	}

	/** The number as SQL: how many, or the sum of what is counted of each. */
	String number(Basis basis) {
		String filter = " FILTER (WHERE " + where(basis) + ")";
		return this.weight.isEmpty() ? "count(*)" + filter : "coalesce(sum(" + this.weight + ")" + filter + ", 0)";
	}

}
