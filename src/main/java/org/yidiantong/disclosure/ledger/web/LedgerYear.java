package org.yidiantong.disclosure.ledger.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.disclosure.ledger.PublishedLedger;
import org.yidiantong.disclosure.ledger.RowKind;

/**
 * The published months of a village in a year, with where the money came from and what it
 * was spent on.
 *
 * @param months by month
 */
record LedgerYear(int year, List<PublishedLedger> months) {

	private static final int PERCENT = 100;

	LedgerYear {
		months = List.copyOf(months);
	}

	/** The newest month first. */
	public List<PublishedLedger> newestFirst() {
		return this.months.stream().sorted(Comparator.comparing(PublishedLedger::month).reversed()).toList();
	}

	/** From the first opening balance to the last closing balance. */
	public LedgerSums sums() {
		long opening = this.months.isEmpty() ? 0 : this.months.get(0).sums().opening();
		return new LedgerSums(opening, this.months.stream().mapToLong((month) -> month.sums().income()).sum(),
				this.months.stream().mapToLong((month) -> month.sums().expense()).sum());
	}

	/** The sums of a kind by subject, the largest first. */
	public List<Share> shares(RowKind kind) {
		Map<String, Long> sums = new LinkedHashMap<>();
		this.months.stream()
			.flatMap((month) -> month.content().rows().stream())
			.filter((row) -> row.kind() == kind)
			.forEach((row) -> sums.merge(row.subject(), row.amount(), Long::sum));
		long all = sums.values().stream().mapToLong(Long::longValue).sum();
		return sums.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.map((one) -> new Share(one.getKey(), one.getValue(), Math.round((double) one.getValue() * PERCENT / all)))
			.toList();
	}

	/**
	 * A subject in the sum of a year.
	 *
	 * @param percent of all income or of all expenses
	 */
	record Share(String subject, long amount, long percent) {
	}

}
