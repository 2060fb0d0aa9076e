package org.yidiantong.reporting.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;

/**
 * The headline rates as quotients of published counts, rounded as the figures of a
 * district are. Of several districts it is the quotient of the sums, never a mean of
 * rates.
 */
public enum PublishedRate {

	/** 办结率. */
	CLOSURE("closureRate", Kpi.CLOSURE_RATE, PublishedCount.CLOSED, PublishedCount.COMPLAINTS),
	/** 按期办结率. */
	ON_TIME("onTimeRate", Kpi.ON_TIME_RATE, PublishedCount.CLOSED_ON_TIME, PublishedCount.CLOSED,
			PublishedCount.OVERDUE),
	/** 满意率. */
	SATISFACTION("satisfactionRate", Kpi.SATISFACTION_RATE, PublishedCount.SATISFIED, PublishedCount.RATED),
	/** 公开及时率. */
	DISCLOSURE("disclosureTimeliness", Kpi.DISCLOSURE_TIMELINESS, PublishedCount.DISCLOSURES_ON_TIME,
			PublishedCount.DISCLOSURES_DUE),
	/** 本期按期办结率. */
	ON_TIME_NOW("periodOnTimeRate", Kpi.ON_TIME_RATE, PublishedCount.ON_TIME_NOW, PublishedCount.CLOSED_NOW,
			PublishedCount.OVERDUE),
	/** 本期满意率. */
	SATISFACTION_NOW("periodSatisfactionRate", Kpi.SATISFACTION_RATE, PublishedCount.SATISFIED_NOW,
			PublishedCount.RATED_NOW),
	/** 本期公开及时率. */
	DISCLOSURE_NOW("periodDisclosureTimeliness", Kpi.DISCLOSURE_TIMELINESS, PublishedCount.DISCLOSURES_ON_TIME_NOW,
			PublishedCount.DISCLOSURES_DUE_NOW);

	private final String code;

	private final Kpi kpi;

	private final PublishedCount above;

	private final List<PublishedCount> below;

	PublishedRate(String code, Kpi kpi, PublishedCount above, PublishedCount... below) {
		this.code = code;
		this.kpi = kpi;
		this.above = above;
		this.below = List.of(below);
	}

	/**
	 * The rates that have no end of a period in them: what everything until then gives.
	 */
	public static List<PublishedRate> headline() {
		return List.of(CLOSURE, ON_TIME, SATISFACTION, DISCLOSURE);
	}

	/** The stable name in the API. */
	public String code() {
		return this.code;
	}

	/** What it is of. */
	public long n(PublishedCounts counts) {
		return this.below.stream().mapToLong(counts::of).sum();
	}

	/** In per cent; null when it is of nothing. */
	public @Nullable BigDecimal of(PublishedCounts counts) {
		long n = n(counts);
		return (n == 0) ? null
				: BigDecimal.valueOf(counts.of(this.above))
					.movePointRight(2)
					.divide(BigDecimal.valueOf(n), this.kpi.decimals(), RoundingMode.HALF_UP);
	}

}
