package org.yidiantong.disclosure.ledger;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds vouchers that were used before and numbers that are left out. A number is what
 * stands at the end of a voucher, as in 记-037; vouchers with another beginning are
 * numbered apart.
 */
record VoucherNumbers(YearMonth month, LedgerContent content, Map<YearMonth, LedgerContent> history,
		LedgerRules rules) {

	private static final Pattern VOUCHER = Pattern.compile("(?<series>.*?)(?<number>[0-9]{1,6})(?<end>[^0-9]*)");

	private static final int MOST_NAMED = 20;

	void inspect(List<LedgerFinding> found) {
		Map<String, TreeSet<Integer>> before = (this.rules.numbering() == LedgerRules.Numbering.YEARLY) ? before()
				: Map.of();
		duplicates(before, found);
		gaps(before, found);
	}

	private void duplicates(Map<String, TreeSet<Integer>> before, List<LedgerFinding> found) {
		List<Integer> rows = new ArrayList<>();
		List<String> vouchers = new ArrayList<>();
		for (int at = 0; at < this.content.rows().size(); at++) {
			String voucher = this.content.rows().get(at).voucher();
			Matcher parts = VOUCHER.matcher(voucher);
			if (parts.matches() && before.getOrDefault(series(parts), new TreeSet<>()).contains(number(parts))) {
				rows.add(at + 1);
				vouchers.add(voucher);
			}
		}
		if (!rows.isEmpty()) {
			found.add(new LedgerFinding(FindingKind.DUPLICATE_VOUCHER, rows, vouchers));
		}
	}

	private void gaps(Map<String, TreeSet<Integer>> before, List<LedgerFinding> found) {
		List<String> missing = new ArrayList<>();
		series(this.content).forEach((series, numbers) -> {
			TreeSet<Integer> earlier = before.getOrDefault(series, new TreeSet<>());
			int last = earlier.isEmpty() ? start(numbers) : earlier.last();
			for (int number = last + 1; number < numbers.last() && missing.size() < MOST_NAMED; number++) {
				if (!numbers.contains(number)) {
					missing.add(Integer.toString(number));
				}
			}
		});
		if (!missing.isEmpty()) {
			found.add(new LedgerFinding(FindingKind.VOUCHER_GAP, List.of(), missing));
		}
	}

	/** The number before the first; unknown where the ledgers begin during a year. */
	private int start(TreeSet<Integer> numbers) {
		boolean fromOne = this.rules.numbering() == LedgerRules.Numbering.MONTHLY
				|| this.month.getMonth() == Month.JANUARY;
		return fromOne ? 0 : numbers.first() - 1;
	}

	/** The numbers of the earlier months of the year. */
	private Map<String, TreeSet<Integer>> before() {
		Map<String, TreeSet<Integer>> all = new TreeMap<>();
		this.history.forEach((earlier, rows) -> {
			if (earlier.getYear() == this.month.getYear() && earlier.isBefore(this.month)) {
				series(rows).forEach(
						(series, numbers) -> all.computeIfAbsent(series, (key) -> new TreeSet<>()).addAll(numbers));
			}
		});
		return all;
	}

	private static Map<String, TreeSet<Integer>> series(LedgerContent content) {
		Map<String, TreeSet<Integer>> all = new LinkedHashMap<>();
		content.rows().forEach((row) -> {
			Matcher parts = VOUCHER.matcher(row.voucher());
			if (parts.matches()) {
				all.computeIfAbsent(series(parts), (key) -> new TreeSet<>()).add(number(parts));
			}
		});
		return all;
	}

	private static String series(Matcher parts) {
		return parts.group("series") + "#" + parts.group("end");
	}

	private static int number(Matcher parts) {
		return Integer.parseInt(parts.group("number"));
	}

}
