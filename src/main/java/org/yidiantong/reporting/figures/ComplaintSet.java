package org.yidiantong.reporting.figures;

/**
 * Sets of complaints that figures are computed from. Each set is an SQL condition as of
 * the last day {@code :day}, with a further condition for what belongs to the period that
 * begins at {@code :from}. Counts, rates and drill-downs all use these conditions.
 */
enum ComplaintSet implements Measure {

	/** All complaints except those that left the count. */
	COMPLAINTS("counted", "filed_at >= :from"),
	/** Filed in the period. */
	NEW("counted AND filed_at >= :from", ""),
	/** Open when the period began: what was OPEN at the end of the one before. */
	CARRIED_OVER(Start.OPEN, ""),
	/**
	 * Complaints that required work in the period: carried over, new, or redone and
	 * closed again.
	 */
	AT_HAND("(" + Start.OPEN + " OR counted AND (filed_at >= :from OR closed_at >= :from))", ""),
	/** Closed at least once, including rejected and reopened complaints. */
	CLOSED("counted AND closed_at IS NOT NULL", "closed_at >= :from"),
	/** Closed in the period. */
	CLOSED_NOW("counted AND closed_at >= :from", ""),
	/** Neither closed nor withdrawn. */
	OPEN("counted AND closed_at IS NULL AND outcome IS NULL", ""),
	/** Open and past the due day, unless the clock was stopped by that day. */
	OVERDUE("counted AND closed_at IS NULL AND outcome IS NULL AND " + Late.BY_DUE_DAY, ""),
	/**
	 * Closed by the final due day. The first closing decides; a later round that is late
	 * counts in its own period only.
	 */
	ON_TIME("counted AND closed_at IS NOT NULL AND closed_on_time", Start.CLOSED_ON_TIME),
	/** Closed by the original due day. */
	BY_FIRST_DUE("counted AND closed_at IS NOT NULL AND closed_by_first_due", Start.CLOSED_ON_TIME),
	/** Complaints that are known to be on time or late by the final due day. */
	JUDGED("counted AND (closed_at IS NOT NULL OR outcome IS NULL AND " + Late.BY_DUE_DAY + ")",
			"(closed_at >= :from OR closed_at IS NULL)"),
	/** Complaints that are known to be on time or late by the original due day. */
	JUDGED_AT_FIRST("counted AND (closed_at IS NOT NULL OR outcome IS NULL AND coalesce(first_due_on, due_on) < :day)",
			"(closed_at >= :from OR closed_at IS NULL)"),
	/** Accepted at least once. */
	ACCEPTED("counted AND accepted_at IS NOT NULL", "accepted_at >= :from"),
	/**
	 * Accepted complaints that repeat another one about the same item and place within 90
	 * days.
	 */
	REPEATS("counted AND accepted_at IS NOT NULL AND repeat_of IS NOT NULL", "accepted_at >= :from"),
	/** Complaints with a valid rating; only the first rating is valid. */
	RATED("counted AND level IS NOT NULL", "rated_at >= :from"),
	/** Rated 3 to 5. */
	SATISFIED("counted AND level >= 3", "rated_at >= :from"),
	/** Rated 1 or 2. */
	DISSATISFIED("counted AND level <= 2", "rated_at >= :from"),
	/**
	 * Complaints that require a call-back; anonymous complainants who could not be
	 * reached are not included.
	 */
	CALL_BACKS("counted AND call_back_required", "call_back_opened_at >= :from"),
	/** Complaints whose complainant was reached by a call-back. */
	CALLED_BACK("counted AND call_back_required AND call_back_reached", "call_back_opened_at >= :from"),
	/** Number of dispatches. */
	DISPATCHES("counted AND dispatches > 0", "dispatches > dispatches_before", "dispatches",
			"dispatches - dispatches_before"),
	/** Number of returns because of a wrong dispatch. */
	RETURNS("counted AND returns > 0", "returns > returns_before", "returns", "returns - returns_before"),
	/** Closed complaints with a known handling time. */
	HANDLED("counted AND closed_at IS NOT NULL AND handling_days IS NOT NULL", "closed_at >= :from"),
	/** Sum of the working days of handling. */
	HANDLING_DAYS("counted AND closed_at IS NOT NULL AND handling_days IS NOT NULL", "closed_at >= :from",
			"handling_days"),
	/** Rejected complaints. */
	REJECTED("counted AND outcome = 'REJECTED'", "closed_at >= :from"),
	/** Closed once and now being handled again. */
	REDOING("counted AND closed_at IS NOT NULL AND outcome IS NULL", ""),
	/**
	 * Reopened, and either closed again after the due day of the new round or still open
	 * after it.
	 */
	REDONE_LATE("counted AND closed_at IS NOT NULL AND (redone_late OR outcome IS NULL AND " + Late.BY_DUE_DAY + ")",
			""),
	/** Withdrawn after acceptance; counted, but neither closed nor open. */
	TAKEN_BACK("counted AND outcome = 'WITHDRAWN'", "ended_at >= :from"),
	/** Not counted: withdrawn before acceptance, merged or referred. */
	NOT_COUNTED("NOT counted", "ended_at >= :from");

	/** Conditions on the start of the period. */
	private static final class Start {

		/**
		 * Reports that were made before this was kept fall back to what they were made
		 * of.
		 */
		static final String OPEN = "coalesce(was_open, counted AND filed_at < :from AND (closed_at >= :from "
				+ "OR closed_at IS NULL AND (ended_at IS NULL OR ended_at >= :from)))";

		/** Closed in the period; not by a late round after a closing before it. */
		static final String CLOSED_ON_TIME = "closed_at >= :from "
				+ "AND (NOT redone_late OR coalesce(first_closed_at, closed_at) >= :from)";

	}

	/** Conditions on the due day, apart because constants may not precede their enum. */
	static final class Late {

		/**
		 * A clock that was stopped after the due day does not make a late complaint
		 * punctual.
		 */
		static final String BY_DUE_DAY = "due_on < :day AND (suspended_on IS NULL OR suspended_on > due_on)";

	}

	private final String condition;

	private final String inPeriod;

	private final String weight;

	private final String weightInPeriod;

	ComplaintSet(String condition, String inPeriod) {
		this(condition, inPeriod, "");
	}

	ComplaintSet(String condition, String inPeriod, String weight) {
		this(condition, inPeriod, weight, weight);
	}

	ComplaintSet(String condition, String inPeriod, String weight, String weightInPeriod) {
		this.condition = condition;
		this.inPeriod = inPeriod;
		this.weight = weight;
		this.weightInPeriod = weightInPeriod;
	}

	/** The SQL condition. */
	String where(Basis basis) {
		return (basis == Basis.CUMULATIVE || this.inPeriod.isEmpty()) ? "(" + this.condition + ")"
				: "(" + this.condition + " AND " + this.inPeriod + ")";
	}

	/**
	 * The SQL expression for the number of complaints, or for the sum of the weights.
	 */
	String number(Basis basis) {
		String filter = " FILTER (WHERE " + where(basis) + ")";
		String summed = (basis == Basis.CUMULATIVE) ? this.weight : this.weightInPeriod;
		return summed.isEmpty() ? "count(*)" + filter : "coalesce(sum(" + summed + ")" + filter + ", 0)";
	}

}
