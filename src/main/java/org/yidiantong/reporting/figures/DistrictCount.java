package org.yidiantong.reporting.figures;

import java.util.Arrays;
import java.util.List;

/**
 * What is counted of the whole district in other facts than cases, so that no list of
 * cases stands behind it. Each has a condition as of a last day {@code :day}, whose end
 * is {@code :until}, and one on what belongs to the period from {@code :from} on.
 */
enum DistrictCount implements Measure {

	/** Page views, by the day of the views. */
	VISITS(Fact.VISIT, "coalesce(sum(views) FILTER (WHERE %s), 0)", "day <= :day", "day >= :from"),
	/** Tasks to disclose whose last day has come. */
	DISCLOSURES_DUE(Fact.TASK, "count(*) FILTER (WHERE %s)", "due_on <= :day", "due_on >= :from"),
	/** Those of them for which something was published by their last day. */
	DISCLOSURES_ON_TIME(Fact.TASK, "count(*) FILTER (WHERE %s)",
			"due_on <= :day AND published_at < :until AND (published_at AT TIME ZONE 'Asia/Shanghai')::date <= due_on",
			"due_on >= :from"),
	/** Those whose last day is over and for which nothing is published. */
	DISCLOSURES_OVERDUE(Fact.TASK, "count(*) FILTER (WHERE %s)",
			"due_on < :day AND (published_at IS NULL OR published_at >= :until)", "");

	private final Fact fact;

	private final String number;

	private final String condition;

	private final String inPeriod;

	DistrictCount(Fact fact, String number, String condition, String inPeriod) {
		this.fact = fact;
		this.number = number;
		this.condition = condition;
		this.inPeriod = inPeriod;
	}

	/** Those that are counted in a kind of facts. */
	static List<DistrictCount> of(Fact fact) {
		return Arrays.stream(values()).filter((count) -> count.fact == fact).toList();
	}

	/** The number as SQL. */
	String number(Basis basis) {
		boolean all = basis == Basis.CUMULATIVE || this.inPeriod.isEmpty();
		return this.number.formatted(all ? this.condition : this.condition + " AND " + this.inPeriod);
	}

	/** What is counted: rows of a table. */
	enum Fact {

		/** A day's page views. */
		VISIT("reporting_visits"),

		/** A disclosure that a place owes. */
		TASK("reporting_task");

		private final String table;

		Fact(String table) {
			this.table = table;
		}

		String table() {
			return this.table;
		}

	}

}
