package org.yidiantong.disclosure.ledger.web;

import java.time.YearMonth;
import java.util.List;

import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.disclosure.ledger.PublishedLedger;

/**
 * A bar chart in SVG with two bars per month: income and expenses.
 */
final class LedgerChart {

	private static final int STEP = 25;

	private static final int TALLEST = 110;

	private static final int BASE = 116;

	private LedgerChart() {
	}

	static List<Bar> of(LedgerYear year) {
		long most = year.months()
			.stream()
			.map(PublishedLedger::sums)
			.mapToLong((sums) -> Math.max(sums.income(), sums.expense()))
			.max()
			.orElse(0);
		return year.months().stream().map((month) -> bar(month.month(), month.sums(), most)).toList();
	}

	private static Bar bar(YearMonth month, LedgerSums sums, long most) {
		return new Bar(month, STEP * (month.getMonthValue() - 1), height(sums.income(), most),
				height(sums.expense(), most));
	}

	/** What is more than nothing can be seen. */
	private static int height(long value, long most) {
		return (value == 0 || most == 0) ? 0 : Math.max(1, Math.toIntExact(value * TALLEST / most));
	}

	/**
	 * A month.
	 *
	 * @param left x coordinate
	 */
	record Bar(YearMonth month, int left, int income, int expense) {

		public int incomeTop() {
			return BASE - this.income;
		}

		public int expenseTop() {
			return BASE - this.expense;
		}

	}

}
