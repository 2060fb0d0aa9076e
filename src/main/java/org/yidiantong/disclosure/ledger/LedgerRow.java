package org.yidiantong.disclosure.ledger;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;

/**
 * Money that came in or went out.
 *
 * @param subject 科目, one of the district's list
 * @param summary 摘要, what for
 * @param amount in fen, more than 0
 * @param counterparty who paid or was paid
 * @param handler 经办人
 * @param item code of the item that it belongs to; null for none
 * @param itemName its name at the time of writing; null for none
 * @param basis decision or contract that it rests on; empty for none
 * @param voucher number of the voucher
 */
@ValueObject
public record LedgerRow(LocalDate day, RowKind kind, String subject, String summary, long amount, String counterparty,
		String handler, @Nullable ItemCode item, @Nullable String itemName, String basis, String voucher) {

	boolean isExpense() {
		return this.kind == RowKind.EXPENSE;
	}

	/** The same row with other texts, as masking leaves them. */
	LedgerRow saying(String otherSummary, String otherCounterparty, String otherHandler, String otherBasis) {
		return new LedgerRow(this.day, this.kind, this.subject, otherSummary, this.amount, otherCounterparty,
				otherHandler, this.item, this.itemName, otherBasis, this.voucher);
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "LedgerRow[" + this.kind + " " + this.amount + "]";
	}

}
