package org.yidiantong.disclosure.ledger;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.disclosure.accounts.LedgerRowInput;

/**
 * Rows of ledgers, for tests.
 */
public final class LedgerRows {

	private LedgerRows() {
	}

	/** A row as it is typed: 日期 收支 科目 摘要 金额 收付款方 经办人 事项 依据 凭证号. */
	public static LedgerRowInput typed(int line, String... cells) {
		return new LedgerRowInput(line, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7],
				cells[8], cells[9]);
	}

	/** An expense without an item. */
	static LedgerRow expense(String day, long yuan, String counterparty, String basis, String voucher) {
		return expense(day, yuan, counterparty, basis, voucher, null);
	}

	static LedgerRow expense(String day, long yuan, String counterparty, String basis, String voucher,
			@Nullable String item) {
		return new LedgerRow(LocalDate.parse(day), RowKind.EXPENSE, "公益事业支出", "修路灯", yuan * 100, counterparty, "李明",
				(item == null) ? null : new ItemCode(item), item, basis, voucher);
	}

	static LedgerRow income(String day, long yuan, String voucher) {
		return new LedgerRow(LocalDate.parse(day), RowKind.INCOME, "补助收入", "拨款", yuan * 100, "苏埠镇财政所", "李明", null, null,
				"", voucher);
	}

	static LedgerContent content(long openingYuan, LedgerRow... rows) {
		return new LedgerContent(openingYuan * 100, List.of(rows));
	}

}
