package org.yidiantong.reporting;

/**
 * What is counted of the whole district in other facts than cases, so that no list of
 * cases stands behind it. Each is a number of one of {@link DistrictCounts}' facts with a
 * condition as of a last day {@code :day}, and one on what belongs to the period from
 * {@code :from} on.
 */
enum DistrictCount implements Measure {

	/** Page views, by the day of the views. */
	VISITS("sum(views)", "visits.day <= :day", "visits.day >= :from");

	private final String number;

	private final String condition;

	private final String inPeriod;

	DistrictCount(String number, String condition, String inPeriod) {
		this.number = number;
		this.condition = condition;
		this.inPeriod = inPeriod;
	}

	/** The number as SQL. */
	String number(Basis basis) {
		String where = (basis == Basis.CUMULATIVE || this.inPeriod.isEmpty()) ? this.condition
				: this.condition + " AND " + this.inPeriod;
		return "coalesce(" + this.number + " FILTER (WHERE " + where + "), 0)";
	}

}
