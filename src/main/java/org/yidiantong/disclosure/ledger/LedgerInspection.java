package org.yidiantong.disclosure.ledger;

import org.yidiantong.kernel.Yuan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what needs an explanation in a month: in its rows, and together with the months
 * before. Names of persons in published months are masked, so that a person is compared
 * within the month only, an organisation with the months before as well.
 *
 * @param month the month
 * @param content its rows
 * @param history published months of the place by month
 * @param rules of the district
 */
record LedgerInspection(YearMonth month, LedgerContent content, Map<YearMonth, LedgerContent> history,
		LedgerRules rules) {

	/** Months that are looked at together, this one included. */
	private static final int WINDOW = 3;

	private static final int PERCENT = 100;

	List<LedgerFinding> findings() {
		List<LedgerFinding> found = new ArrayList<>();
		new VoucherNumbers(this.month, this.content, this.history, this.rules).inspect(found);
		undecided(found);
		split(found);
		repeated(found);
		carried(found);
		return found;
	}

	private void undecided(List<LedgerFinding> found) {
		List<Integer> rows = numbers(
				(row) -> row.isExpense() && row.basis().isEmpty() && row.amount() > this.rules.threshold(row.item()));
		if (!rows.isEmpty()) {
			found.add(new LedgerFinding(FindingKind.NO_DECISION, rows, amounts(rows)));
		}
	}

	/** Expenses that stay just below a threshold, by item. */
	private void split(List<LedgerFinding> found) {
		grouped(this::isJustBelow, (row) -> Optional.ofNullable(row.item()).map(Object::toString).orElse(""))
			.forEach((item, rows) -> {
				long before = past()
					.filter((row) -> isJustBelow(row)
							&& item.equals(Optional.ofNullable(row.item()).map(Object::toString).orElse("")))
					.count();
				if (rows.size() + before >= this.rules.nearCount()) {
					found.add(new LedgerFinding(FindingKind.NEAR_THRESHOLD, rows, amounts(rows)));
				}
			});
	}

	private boolean isJustBelow(LedgerRow row) {
		long threshold = this.rules.threshold(row.item());
		return row.isExpense() && row.amount() <= threshold
				&& row.amount() * PERCENT >= threshold * this.rules.nearPercent();
	}

	private void repeated(List<LedgerFinding> found) {
		grouped((row) -> row.isExpense() && !this.rules.isRegular(row.counterparty()), LedgerRow::counterparty)
			.forEach((who, rows) -> {
				long before = past().filter((row) -> row.isExpense() && row.counterparty().equals(who)).count();
				if (rows.size() + before >= this.rules.repeats()) {
					found.add(new LedgerFinding(FindingKind.SAME_COUNTERPARTY, rows,
							List.of(Long.toString(rows.size() + before))));
				}
			});
	}

	/** A correction can leave the next month with a balance that is no longer true. */
	private void carried(List<LedgerFinding> found) {
		LedgerContent next = this.history.get(this.month.plusMonths(1));
		if (next != null && next.opening() != this.content.sums().closing()) {
			found.add(new LedgerFinding(FindingKind.NOT_CARRIED_OVER, List.of(),
					List.of(Yuan.format(this.content.sums().closing()), Yuan.format(next.opening()))));
		}
	}

	private Stream<LedgerRow> past() {
		return IntStream.range(1, WINDOW)
			.mapToObj((back) -> this.history.get(this.month.minusMonths(back)))
			.filter(Objects::nonNull)
			.flatMap((earlier) -> earlier.rows().stream());
	}

	private List<Integer> numbers(Predicate<LedgerRow> which) {
		return IntStream.range(0, this.content.rows().size())
			.filter((at) -> which.test(this.content.rows().get(at)))
			.mapToObj((at) -> at + 1)
			.toList();
	}

	private Map<String, List<Integer>> grouped(Predicate<LedgerRow> which, Function<LedgerRow, String> by) {
		Map<String, List<Integer>> groups = new LinkedHashMap<>();
		numbers(which).forEach((number) -> groups
			.computeIfAbsent(by.apply(this.content.rows().get(number - 1)), (key) -> new ArrayList<>())
			.add(number));
		return groups;
	}

	private List<String> amounts(List<Integer> rows) {
		return rows.stream().map((number) -> Yuan.format(this.content.rows().get(number - 1).amount())).toList();
	}

}
