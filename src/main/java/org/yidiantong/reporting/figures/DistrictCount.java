package org.yidiantong.reporting.figures;

import java.util.Arrays;
import java.util.List;

/**
 * Counts of the whole district that are not based on complaints and cannot be drilled
 * down. Each has an SQL condition as of the last day {@code :day}, which ends at {@code
 * :until}, and one for what belongs to the period that begins on {@code :from}.
 */
enum DistrictCount implements Measure {

	/** Page views by day. */
	VISITS(Fact.VISIT, "coalesce(sum(views) FILTER (WHERE %s), 0)", "day <= :day", "day >= :from"),
	/** Disclosure tasks that are due. */
	DISCLOSURES_DUE(Fact.TASK, "count(*) FILTER (WHERE %s)", "due_on <= :day", "due_on >= :from"),
	/** Due tasks that were published on time. */
	DISCLOSURES_ON_TIME(Fact.TASK, "count(*) FILTER (WHERE %s)",
			"due_on <= :day AND published_at < :until AND (published_at AT TIME ZONE 'Asia/Shanghai')::date <= due_on",
			"due_on >= :from"),
	/** Tasks past their due day without a publication. */
	DISCLOSURES_OVERDUE(Fact.TASK, "count(*) FILTER (WHERE %s)",
			"due_on < :day AND (published_at IS NULL OR published_at >= :until)", ""),
	/** Cards (三色卡) by the day on which they were raised. */
	BLUE_CARDS(Fact.CARD, "count(*) FILTER (WHERE %s)", "card = 'BLUE' AND at < :until", Raised.IN_PERIOD),
	YELLOW_CARDS(Fact.CARD, "count(*) FILTER (WHERE %s)", "card = 'YELLOW' AND at < :until", Raised.IN_PERIOD),
	RED_CARDS(Fact.CARD, "count(*) FILTER (WHERE %s)", "card = 'RED' AND at < :until", Raised.IN_PERIOD);

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

	/** The counts that are based on a kind of fact. */
	static List<DistrictCount> of(Fact fact) {
		return Arrays.stream(values()).filter((count) -> count.fact == fact).toList();
	}

	/** The SQL expression for the count. */
	String number(Basis basis) {
		boolean all = basis == Basis.CUMULATIVE || this.inPeriod.isEmpty();
		return this.number.formatted(all ? this.condition : this.condition + " AND " + this.inPeriod);
	}

	/** A condition on cards, apart because constants may not precede their enum. */
	private static final class Raised {

		static final String IN_PERIOD = "(at AT TIME ZONE 'Asia/Shanghai')::date >= :from";

	}

	/** A kind of fact, stored in a table of its own. */
	enum Fact {

		/** The page views of a day. */
		VISIT("reporting_visits"),

		/** A disclosure task of a place. */
		TASK("reporting_task"),

		/** A card that was raised for a complaint. */
		CARD("reporting_card");

		private final String table;

		Fact(String table) {
			this.table = table;
		}

		String table() {
			return this.table;
		}

	}

}
