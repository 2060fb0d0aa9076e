package org.yidiantong.disclosure.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.Settlement;
import org.yidiantong.disclosure.accounts.LedgerRowInput;
import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.disclosure.accounts.WriteLedger;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.masking.Masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What is refused in a month, cell by cell.
 */
class LedgerValidatorUnitTests {

	private static final YearMonth OCTOBER = YearMonth.of(2021, 10);

	private static final String[] LAMP = { "2021-10-12", "支出", "公益事业支出", "黄莲路路灯维修", "860", "王小芳", "李明", "L01", "",
			"2021-037" };

	private final LedgerValidator validator = new LedgerValidator(OCTOBER, LocalDate.of(2021, 10, 20),
			LedgerRules.USUAL, List.of(new ItemSummary(new ItemCode("L01"), "341503/L01", "路灯报修", "C3",
					ItemGroup.SERVICE, Set.of(Settlement.VILLAGE), HandlingGrade.SIMPLE)),
			new LedgerMasking(new Masking()));

	@Test
	void addsUp() {
		WriteLedger input = input("37,850.00", "41,290", row(),
				row("2021/10/5", "收入", "补助收入", "拨款", "4300.00", "苏埠镇财政所", "李明", "", "", "2021-038"));
		LedgerContent content = this.validator.read(input, null, false);
		assertThat(content.sums()).isEqualTo(new LedgerSums(3_785_000, 430_000, 86_000));
		assertThat(content.sums().closing()).isEqualTo(3_785_000 + 430_000 - 86_000);
		assertThat(content.rows().get(0).item()).hasToString("L01");
		assertThat(content.rows().get(0).itemName()).isEqualTo("路灯报修");
	}

	@Test
	void takesTheOpeningBalanceFromTheMonthBefore() {
		LedgerSums september = new LedgerSums(100, 50, 30);
		assertThat(this.validator.read(input("", ""), september, false).opening()).isEqualTo(120);
		assertThat(errors(input("1.21", ""), september)).containsExactly("opening ledger.opening.carry");
		assertThat(errors(input("", ""), null)).containsExactly("opening ledger.opening.missing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			0 | - | day.missing
			0 | 十月五日 | day.unreadable
			0 | 2021-02-30 | day.none
			0 | 2021-09-30 | day.month
			0 | 2021-10-21 | day.ahead
			1 | 支 | kind.unknown
			2 | - | subject.missing
			2 | 吃喝支出 | subject.unknown
			2 | 补助收入 | subject.other
			3 | - | summary.missing
			3 | =HYPERLINK("http://x") | summary.formula
			3 | 王小芳重病救助 | summary.sensitive
			4 | - | amount.missing
			4 | 1,2万 | amount.unreadable
			4 | -860 | amount.negative
			4 | 8.605 | amount.digits
			4 | 0 | amount.zero
			5 | - | counterparty.missing
			6 | - | handler.missing
			7 | Z99 | item.unknown
			9 | - | voucher.missing""")
	void refusesACell(int column, @Nullable String cell, String expected) {
		String[] cells = LAMP.clone();
		cells[column] = (cell == null) ? "" : cell;
		String field = LedgerColumn.values()[column].field();
		assertThat(errors(input("100000", "", row(cells)), null))
			.containsExactly("rows[0]." + field + " ledger.row." + expected);
	}

	@Test
	void reportsEveryMistakeOfEveryRowAtOnce() {
		List<String> errors = errors(input("十万", "", row("2021-02-30", "", "", "", "1,2万", "", "", "Z9", "", ""), row(),
				row("2021-10-01", "支出", "管理费用", "x", "1", "x", "x", "", "", "2021-037")), null);
		assertThat(errors).containsExactly("opening ledger.opening.unreadable", "rows[0].day ledger.row.day.none",
				"rows[0].kind ledger.row.kind.unknown", "rows[0].subject ledger.row.subject.missing",
				"rows[0].summary ledger.row.summary.missing", "rows[0].amount ledger.row.amount.unreadable",
				"rows[0].counterparty ledger.row.counterparty.missing", "rows[0].handler ledger.row.handler.missing",
				"rows[0].item ledger.row.item.unknown", "rows[0].voucher ledger.row.voucher.missing",
				"rows[2].voucher ledger.row.voucher.twice");
	}

	@Test
	void refusesABalanceThatIsNotExplained() {
		assertThat(errors(input("1000", "141", row()), null)).containsExactly("closing ledger.closing.sum");
		assertThat(errors(input("1000", "140", row()), null)).isEmpty();
		assertThat(errors(input("859.99", "", row()), null)).containsExactly("closing ledger.closing.below");
	}

	@Test
	void allowsIllnessWhereNobodyIsNamed() {
		String[] cells = LAMP.clone();
		cells[3] = "重病救助";
		cells[5] = "村民 5 户";
		assertThat(errors(input("1000", "", row(cells)), null)).isEmpty();
	}

	@Test
	void boundsTheRows() {
		LedgerRowInput[] rows = IntStream.rangeClosed(1, LedgerValidator.MOST_ROWS + 1)
			.mapToObj((number) -> row())
			.toArray(LedgerRowInput[]::new);
		assertThat(errors(input("1000", "", rows), null)).containsExactly("rows ledger.rows");
	}

	@Test
	void asksForTheReasonOfACorrection() {
		InvalidRequest invalid = catchThrowableOfType(InvalidRequest.class,
				() -> this.validator.read(input("1000", ""), null, true));
		assertThat(invalid.errors()).singleElement().satisfies((error) -> assertThat(error.path()).isEqualTo("reason"));
	}

	private List<String> errors(WriteLedger input, @Nullable LedgerSums previous) {
		List<String> told = new ArrayList<>();
		InvalidRequest invalid = catchThrowableOfType(InvalidRequest.class,
				() -> this.validator.read(input, previous, false));
		if (invalid != null) {
			invalid.errors()
				.forEach((error) -> told
					.add(error.path() + " " + error.message().getCodes()[0].replaceFirst("mistake\\.", "")));
		}
		return told;
	}

	private static LedgerRowInput row(String... cells) {
		return LedgerRows.typed(2, (cells.length == 0) ? LAMP : cells);
	}

	private static WriteLedger input(String opening, String closing, LedgerRowInput... rows) {
		return new WriteLedger(opening, closing, Arrays.asList(rows), null);
	}

}
