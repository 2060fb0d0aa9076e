package org.yidiantong.disclosure.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.origin.AnsweredRow;
import org.yidiantong.complaints.origin.AskedRow;
import org.yidiantong.organization.PlaceCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the answer to a question about a row stands after corrections.
 */
class RowAnswerUnitTests {

	private static final PlaceCode PLACE = new PlaceCode("341503100-V04");

	private static final LocalDate DAY = LocalDate.parse("2021-12-10");

	private final PublishedLedger first = version(1, row("a", 100), row("b", 200), row("c", 300));

	@Test
	void standsAtTheRowWhileNothingIsCorrected() {
		assertThat(answers(List.of(this.first), 1, 2)).containsExactly(new RowAnswer(2, row("b", 200), 1, DAY, false));
	}

	@Test
	void followsTheVoucherWhenRowsMove() {
		PublishedLedger second = version(2, row("new", 50), row("a", 100), row("b", 200), row("c", 300));
		assertThat(answers(List.of(second, this.first), 1, 2))
			.containsExactly(new RowAnswer(3, row("b", 200), 1, DAY, false));
		assertThat(answers(List.of(second, this.first), 2, 1))
			.containsExactly(new RowAnswer(1, row("new", 50), 2, DAY, false));
	}

	@Test
	void saysThatTheRowChanged() {
		PublishedLedger second = version(2, row("a", 100), row("b", 250), row("c", 300));
		assertThat(answers(List.of(second, this.first), 1, 2))
			.containsExactly(new RowAnswer(2, row("b", 200), 1, DAY, true));
		assertThat(answers(List.of(second, this.first), 2, 2)).as("asked about the corrected row")
			.containsExactly(new RowAnswer(2, row("b", 250), 2, DAY, false));
	}

	@Test
	void saysThatTheRowIsGone() {
		PublishedLedger second = version(2, row("a", 100), row("c", 300));
		assertThat(answers(List.of(second, this.first), 1, 2))
			.containsExactly(new RowAnswer(null, row("b", 200), 1, DAY, true));
	}

	@Test
	void isNoneForARowThatThereNeverWas() {
		assertThat(answers(List.of(this.first), 1, 4)).isEmpty();
		assertThat(answers(List.of(this.first), 2, 1)).isEmpty();
		assertThat(answers(List.of(), 1, 1)).isEmpty();
	}

	private static List<RowAnswer> answers(List<PublishedLedger> versions, int version, int row) {
		return RowAnswer.of(versions, List.of(new AnsweredRow(new AskedRow(PLACE, "2021-10", version, row), DAY)));
	}

	private static PublishedLedger version(int number, LedgerRow... rows) {
		return new PublishedLedger(PLACE, "黄莲村", "黄莲村村委会", YearMonth.of(2021, 10), number,
				new LedgerContent(0, List.of(rows)), null, null, Instant.parse("2021-11-05T01:00:00Z"));
	}

	private static LedgerRow row(String voucher, long amount) {
		return new LedgerRow(LocalDate.parse("2021-10-12"), RowKind.EXPENSE, "公益事业支出", "修路灯", amount, "张*", "李明", null,
				null, "", voucher);
	}

}
