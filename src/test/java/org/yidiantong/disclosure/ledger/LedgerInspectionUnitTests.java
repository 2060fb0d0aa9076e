package org.yidiantong.disclosure.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.disclosure.ledger.LedgerRows.content;
import static org.yidiantong.disclosure.ledger.LedgerRows.expense;
import static org.yidiantong.disclosure.ledger.LedgerRows.income;

/**
 * What is found in a month that adds up, and nothing else.
 */
class LedgerInspectionUnitTests {

	private static final YearMonth OCTOBER = YearMonth.of(2021, 10);

	private final Map<YearMonth, LedgerContent> history = new TreeMap<>();

	@Test
	void findsNothingInAnOrdinaryMonth() {
		earlier(9, expense("2021-09-12", 260, "裕安区供电公司", "", "2021-001"));
		assertThat(found(income("2021-10-02", 5000, "2021-002"), expense("2021-10-12", 860, "王小芳", "", "2021-003"),
				expense("2021-10-13", 12_000, "华光公司", "村民代表会议决议〔2021〕3号", "2021-004")))
			.isEmpty();
	}

	@Test
	void findsANumberOfAnEarlierMonthOfTheYear() {
		earlier(9, expense("2021-09-12", 260, "华光公司", "", "2021-007"));
		assertThat(found(expense("2021-10-12", 860, "王小芳", "", "2021-007"),
				expense("2021-10-12", 860, "王小芳", "", "2021-008")))
			.containsExactly(new LedgerFinding(FindingKind.DUPLICATE_VOUCHER, List.of(1), List.of("2021-007")));
	}

	@Test
	void findsNumbersThatAreLeftOut() {
		earlier(9, expense("2021-09-12", 260, "华光公司", "", "2021-007"));
		assertThat(found(expense("2021-10-12", 860, "王小芳", "", "2021-009"),
				expense("2021-10-12", 860, "王小芳", "", "2021-011"), expense("2021-10-12", 20, "王小芳", "", "收据5")))
			.containsExactly(new LedgerFinding(FindingKind.VOUCHER_GAP, List.of(), List.of("8", "10")));
	}

	@Test
	void countsVouchersFromOneEachMonthWhereTheDistrictDoes() {
		earlier(9, expense("2021-09-12", 260, "华光公司", "", "记-1"));
		LedgerRules usual = LedgerRules.USUAL;
		LedgerRules monthly = new LedgerRules(usual.income(), usual.expense(), usual.decisionAbove(), Map.of(), 90, 3,
				6, usual.regular(), LedgerRules.Numbering.MONTHLY, null);
		assertThat(inspect(monthly, expense("2021-10-12", 860, "王小芳", "", "记-1"))).isEmpty();
		assertThat(inspect(monthly, expense("2021-10-12", 860, "王小芳", "", "记-2"))).extracting(LedgerFinding::details)
			.containsExactly(List.of("1"));
	}

	@Test
	void findsAnExpenseAboveItsThresholdWithoutADecision() {
		LedgerRules usual = LedgerRules.USUAL;
		LedgerRules own = new LedgerRules(usual.income(), usual.expense(), 1_000_000, Map.of("L01", 50_000L), 90, 3, 6,
				usual.regular(), usual.numbering(), null);
		assertThat(inspect(own, expense("2021-10-12", 10_000, "甲公司", "", "1"),
				expense("2021-10-12", 10_001, "乙公司", "", "2"), expense("2021-10-12", 10_001, "丙公司", "合同", "3"),
				expense("2021-10-12", 501, "丁公司", "", "4", "L01"), income("2021-10-12", 90_000, "5")))
			.containsExactly(new LedgerFinding(FindingKind.NO_DECISION, List.of(2, 4), List.of("10,001.00", "501.00")));
	}

	@Test
	void findsExpensesThatStayJustBelowTheThreshold() {
		earlier(8, expense("2021-08-12", 9_900, "甲公司", "", "1"));
		LedgerRow[] two = { expense("2021-10-12", 9_000, "乙公司", "", "2"),
				expense("2021-10-13", 9_999, "丙公司", "", "3") };
		assertThat(found(two)).containsExactly(
				new LedgerFinding(FindingKind.NEAR_THRESHOLD, List.of(1, 2), List.of("9,000.00", "9,999.00")));
		this.history.clear();
		earlier(7, expense("2021-07-12", 9_900, "甲公司", "", "1"));
		assertThat(found(two)).as("three months apart").isEmpty();
		earlier(8, expense("2021-08-12", 8_999, "甲公司", "", "1"));
		assertThat(found(two)).as("not close enough").isEmpty();
	}

	@Test
	void findsOneCounterpartyAgainAndAgain() {
		earlier(9, expense("2021-09-01", 10, "老王饭店", "", "1"), expense("2021-09-02", 10, "老王饭店", "", "2"),
				expense("2021-09-03", 10, "老王饭店", "", "3"), expense("2021-09-04", 10, "老王饭店", "", "4"));
		LedgerRow fifth = expense("2021-10-01", 10, "老王饭店", "", "5");
		assertThat(found(fifth)).isEmpty();
		assertThat(found(fifth, expense("2021-10-02", 10, "老王饭店", "", "6")))
			.containsExactly(new LedgerFinding(FindingKind.SAME_COUNTERPARTY, List.of(1, 2), List.of("6")));
	}

	@Test
	void toleratesThoseWhoArePaidRegularly() {
		LedgerRow[] rows = new LedgerRow[8];
		for (int at = 0; at < rows.length; at++) {
			rows[at] = expense("2021-10-01", 10, "裕安区供电公司", "", Integer.toString(at + 1));
		}
		assertThat(found(rows)).isEmpty();
	}

	@Test
	void findsThatTheNextMonthBeginsOtherwise() {
		this.history.put(OCTOBER.plusMonths(1), content(139, income("2021-11-01", 5, "2")));
		assertThat(found(expense("2021-10-01", 860, "甲公司", "", "1")))
			.containsExactly(new LedgerFinding(FindingKind.NOT_CARRIED_OVER, List.of(), List.of("140.00", "139.00")));
		this.history.put(OCTOBER.plusMonths(1), content(140, income("2021-11-01", 5, "2")));
		assertThat(found(expense("2021-10-01", 860, "甲公司", "", "1"))).isEmpty();
	}

	private void earlier(int month, LedgerRow... rows) {
		this.history.put(YearMonth.of(2021, month), content(100_000, rows));
	}

	private List<LedgerFinding> found(LedgerRow... rows) {
		return inspect(LedgerRules.USUAL, rows);
	}

	private List<LedgerFinding> inspect(LedgerRules rules, LedgerRow... rows) {
		return new LedgerInspection(OCTOBER, content(1000, rows), this.history, rules).findings();
	}

}
